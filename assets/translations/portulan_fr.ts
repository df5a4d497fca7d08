<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>BarKey</name>
    <message>
        <source>%1: %2, and %3</source>
        <translation>%1 : %2, et %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>%1 · WGS84, to say on the radio</source>
        <translation>%1 · WGS84, à dire à la radio</translation>
    </message>
</context>
<context>
    <name>FloorBar</name>
    <message>
        <source>Floors</source>
        <translation>Niveaux</translation>
    </message>
</context>
<context>
    <name>FloorKey</name>
    <message>
        <source>Floor %1, %2</source>
        <translation>Niveau %1, %2</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Whole building</source>
        <translation>Tout le bâtiment</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>North up</source>
        <translation>Nord en haut</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Scale bar: %1 metres</source>
        <translation>Échelle : %1 mètres</translation>
    </message>
    <message>
        <source>Whole building</source>
        <translation>Tout le bâtiment</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source> – see which</source>
        <translation> – voir lesquels</translation>
    </message>
    <message>
        <source>Draft: neither published nor approved</source>
        <translation>Brouillon : ni publié ni approuvé</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan of floor %1</source>
        <translation>Plan du niveau %1</translation>
    </message>
    <message>
        <source>This plan has no floors</source>
        <translation>Ce plan n’a aucun niveau</translation>
    </message>
    <message>
        <source>Ask the station for a plan of this venue with at least one floor.</source>
        <translation>Demandez à la station un plan de cet établissement avec au moins un niveau.</translation>
    </message>
    <message>
        <source>The plan cannot be drawn on this screen</source>
        <translation>Le plan ne peut pas être dessiné sur cet écran</translation>
    </message>
    <message>
        <source>OpenGL is missing. Install the graphics driver (on Debian: libgl1-mesa-dri), then start Portulan again.</source>
        <translation>OpenGL est absent. Installez le pilote graphique (sous Debian : libgl1-mesa-dri), puis relancez Portulan.</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs : %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>Aucun plan n’est ouvert</translation>
    </message>
    <message>
        <source>Start Portulan with a plan: portulan plan.gpkg</source>
        <translation>Lancez Portulan avec un plan : portulan plan.gpkg</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>Nobody has said whether these are there</source>
        <translation>Personne n’a dit s’il y en a</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::CategoryList</name>
    <message>
        <source>Exits</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Cutoffs</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escaliers</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendie</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>+%1 ?</source>
        <comment>groups of this category that nobody surveyed</comment>
        <translation>+%1 ?</translation>
    </message>
</context>
<context>
    <name>ui::FeatureDetail</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>À l’extérieur</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Clear width</source>
        <translation>Largeur libre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) of passage</source>
        <translation>
            <numerusform>%Ln unité de passage</numerusform>
            <numerusform>%Ln unités de passage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesurée</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>En temps normal</translation>
    </message>
    <message>
        <source>Without power</source>
        <translation>Sans courant</translation>
    </message>
    <message>
        <source>Armoured</source>
        <translation>Blindée</translation>
    </message>
    <message>
        <source>Fire rating</source>
        <translation>Résistance au feu</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Access point</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Key box</source>
        <translation>Boîte à clés</translation>
    </message>
    <message>
        <source>Intercom</source>
        <translation>Interphone</translation>
    </message>
    <message>
        <source>Height limit</source>
        <translation>Hauteur limite</translation>
    </message>
    <message>
        <source>Width limit</source>
        <translation>Largeur limite</translation>
    </message>
    <message>
        <source>Weight limit</source>
        <translation>Poids limite</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Cutoff: %1</source>
        <translation>Coupure : %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Also stops</source>
        <translation>Arrête aussi</translation>
    </message>
    <message>
        <source>Does not stop</source>
        <translation>N’arrête pas</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dessert</translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation>Clé nécessaire</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Firefighter lift</source>
        <translation>Ascenseur pompiers</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>Encloisonné</translation>
    </message>
    <message>
        <source>Pressurised</source>
        <translation>Mis en surpression</translation>
    </message>
    <message>
        <source>Roof access</source>
        <translation>Accès au toit</translation>
    </message>
    <message>
        <source>Doors lock behind you</source>
        <translation>Portes qui se referment derrière vous</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Numéro ONU</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Effectif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
</context>
<context>
    <name>ui::MissingRows</name>
    <message>
        <source>Not surveyed on any floor</source>
        <translation>Non relevé, à aucun niveau</translation>
    </message>
    <message>
        <source>Not surveyed: %1</source>
        <translation>Non relevé : %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanHeader</name>
    <message>
        <source>Venue without a name</source>
        <translation>Établissement sans nom</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unverified</source>
        <comment>exits, access points and cutoffs without a date</comment>
        <translation>
            <numerusform>%Ln non vérifié</numerusform>
            <numerusform>%Ln non vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
</context>
<context>
    <name>ui::PlanScreen</name>
    <message numerus="yes">
        <source>%Ln not surveyed</source>
        <comment>groups of things</comment>
        <translation>
            <numerusform>%Ln non relevé</numerusform>
            <numerusform>%Ln non relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of this plan cannot be shown</source>
        <translation>
            <numerusform>%Ln élément de ce plan ne peut pas être affiché</numerusform>
            <numerusform>%Ln éléments de ce plan ne peuvent pas être affichés</numerusform>
        </translation>
    </message>
</context>
</TS>
