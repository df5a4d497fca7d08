<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About this plan</source>
        <translation>À propos de ce plan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manques</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Every group was surveyed</source>
        <translation>Tous les groupes ont été relevés</translation>
    </message>
    <message>
        <source>Nothing changed since the edition before</source>
        <translation>Rien n’a changé depuis l’édition précédente</translation>
    </message>
    <message>
        <source>No source is named</source>
        <translation>Aucune source n’est nommée</translation>
    </message>
    <message>
        <source>The import lost and assumed nothing</source>
        <translation>L’import n’a rien perdu ni supposé</translation>
    </message>
</context>
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
    <message>
        <source>%1: not surveyed</source>
        <translation>%1 : non relevé</translation>
    </message>
</context>
<context>
    <name>BrightnessBar</name>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Brightness %1 of 10</source>
        <translation>Luminosité %1 sur 10</translation>
    </message>
</context>
<context>
    <name>CountKey</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DetailProof</name>
    <message>
        <source>Photo: %1</source>
        <translation>Photo : %1</translation>
    </message>
</context>
<context>
    <name>FilterBanner</name>
    <message>
        <source>Only %1 at full strength: show everything</source>
        <translation>Reste estompé, en évidence : %1. Tout montrer</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>the category that is not faded</comment>
        <translation>Seulement : %1</translation>
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
    <name>FoundList</name>
    <message>
        <source>Not surveyed</source>
        <translation>Non relevé</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>About this plan</source>
        <translation>À propos de ce plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this plan</source>
        <translation>Chercher dans le plan</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message numerus="yes">
        <source>%n chg.</source>
        <comment>changes, on a phone</comment>
        <translation>
            <numerusform>%n modif.</numerusform>
            <numerusform>%n modif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page haut, Page bas</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>Niveau au-dessus, au-dessous</translation>
    </message>
    <message>
        <source>Exits, access, cutoffs, stairs, fire, hazards</source>
        <translation>Sorties, accès, coupures, escaliers, incendie, risques</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>About this plan: missing, changes, sources, import</source>
        <translation>À propos du plan : manques, changements, sources, import</translation>
    </message>
    <message>
        <source>Arrows, + −, Home</source>
        <translation>Flèches, + −, Début</translation>
    </message>
    <message>
        <source>Move, zoom, whole building</source>
        <translation>Déplacer, zoomer, tout le bâtiment</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Nord en haut</translation>
    </message>
    <message>
        <source>Next side down</source>
        <translation>Côté suivant en bas</translation>
    </message>
    <message>
        <source>Turn with fingers: locked or free</source>
        <translation>Tourner au doigt : verrouillé ou libre</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Day, night, red</source>
        <translation>Jour, nuit, rouge</translation>
    </message>
    <message>
        <source>B, Shift+B</source>
        <translation>B, Maj+B</translation>
    </message>
    <message>
        <source>Darker, brighter</source>
        <translation>Plus sombre, plus clair</translation>
    </message>
    <message>
        <source>Touch lock</source>
        <translation>Verrou tactile</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Tab, Enter, Escape</source>
        <translation>Tab, Entrée, Échap</translation>
    </message>
    <message>
        <source>Next key, press it, close</source>
        <translation>Touche suivante, l’activer, fermer</translation>
    </message>
    <message>
        <source>Where am I</source>
        <translation>Où suis-je</translation>
    </message>
    <message>
        <source>Cells of the grid</source>
        <translation>Cases de la grille</translation>
    </message>
    <message>
        <source>Scanned plan: hidden, under, over, alone</source>
        <translation>Plan scanné : caché, dessous, dessus, seul</translation>
    </message>
    <message>
        <source>Flat plan or building in 3D</source>
        <translation>Plan à plat ou bâtiment en 3D</translation>
    </message>
    <message>
        <source>Shift + arrows, A</source>
        <translation>Maj + flèches, A</translation>
    </message>
    <message>
        <source>In 3D: turn and tilt, from above</source>
        <translation>En 3D : tourner et incliner, vue de dessus</translation>
    </message>
    <message>
        <source>In 3D: the 3D model or the plan&apos;s walls</source>
        <translation>En 3D : maquette ou murs du plan</translation>
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
        <source>Cross in %1</source>
        <translation>Croix en %1</translation>
    </message>
</context>
<context>
    <name>MeasureLayer</name>
    <message>
        <source>Tap points of the plan</source>
        <translation>Toucher des points du plan</translation>
    </message>
    <message>
        <source>Take back the last point</source>
        <translation>Retirer le dernier point</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Finir de mesurer</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Whole building</source>
        <translation>Tout le bâtiment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Touch lock</source>
        <translation>Verrou tactile</translation>
    </message>
    <message>
        <source>against rain</source>
        <translation>contre la pluie</translation>
    </message>
    <message>
        <source>Turn with fingers</source>
        <translation>Tourner au doigt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>My side down</source>
        <translation>Mon côté en bas</translation>
    </message>
    <message>
        <source>Where am I</source>
        <translation>Où suis-je</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Scanned plan</source>
        <translation>Plan scanné</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>under</source>
        <translation>dessous</translation>
    </message>
    <message>
        <source>over</source>
        <translation>dessus</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>Strength of the scanned plan</source>
        <translation>Force du plan scanné</translation>
    </message>
    <message>
        <source>Scanned plan at %1 %</source>
        <translation>Plan scanné à %1 %</translation>
    </message>
    <message>
        <source>Under the cross</source>
        <translation>Sous la croix</translation>
    </message>
    <message>
        <source>This tablet’s storage is full</source>
        <translation>La mémoire de cette tablette est pleine</translation>
    </message>
    <message>
        <source>What you set here holds until Portulan ends.</source>
        <translation>Vos réglages tiendront jusqu’à la fermeture de Portulan.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Cette photo ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Cette photo ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Cell %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>MGRS %1</source>
        <translation>MGRS %1</translation>
    </message>
    <message>
        <source>WGS84 %1</source>
        <translation>WGS84 %1</translation>
    </message>
    <message>
        <source>%1 · MGRS and WGS84</source>
        <translation>%1 · MGRS et WGS84</translation>
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
        <source>There is no 3D on this screen</source>
        <translation>Pas de 3D sur cet écran</translation>
    </message>
    <message>
        <source>What you can use: the search, the lists below and what they tell of each thing.</source>
        <translation>Restent utilisables : la recherche, les listes ci-dessous et la fiche de chaque élément.</translation>
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
        <source>Flat plan</source>
        <translation>Plan à plat</translation>
    </message>
    <message>
        <source>Building in 3D</source>
        <translation>Bâtiment en 3D</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
</context>
<context>
    <name>PlanSpace</name>
    <message>
        <source>Building in 3D, floor %1</source>
        <translation>Bâtiment en 3D, niveau %1</translation>
    </message>
    <message>
        <source>Height of the cut</source>
        <translation>Hauteur de coupe</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>Maquette 3D</translation>
    </message>
    <message>
        <source>The 3D model cannot be read: the plan&apos;s own walls are shown</source>
        <translation>Maquette 3D illisible&#xa0;: les murs du plan sont montrés</translation>
    </message>
    <message>
        <source>Assumed heights: storeys, doors and windows</source>
        <translation>Hauteurs supposées&#xa0;: étages, portes et fenêtres</translation>
    </message>
    <message>
        <source>Assumed heights: storeys</source>
        <translation>Hauteurs supposées&#xa0;: étages</translation>
    </message>
    <message>
        <source>Assumed heights: doors and windows</source>
        <translation>Hauteurs supposées&#xa0;: portes et fenêtres</translation>
    </message>
    <message>
        <source>Assumed heights</source>
        <translation>Hauteurs supposées</translation>
    </message>
    <message>
        <source>Lvl %1</source>
        <translation>Niv. %1</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Search this plan</source>
        <translation>Chercher dans le plan</translation>
    </message>
    <message>
        <source>Room, name, number, cell</source>
        <translation>Local, nom, numéro, case</translation>
    </message>
    <message>
        <source>Show cell %1</source>
        <translation>Montrer la case %1</translation>
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
    <name>SpaceKeys</name>
    <message>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Exploded</source>
        <translation>Éclaté</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StackSheet</name>
    <message numerus="yes">
        <source>%n things here</source>
        <comment>in a stack of symbols</comment>
        <translation>
            <numerusform>%n élément ici</numerusform>
            <numerusform>%n éléments ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolKey</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>TouchLock</name>
    <message>
        <source>Touch lock</source>
        <translation>Verrou tactile</translation>
    </message>
    <message>
        <source>Hold to unlock</source>
        <translation>Maintenir pour déverrouiller</translation>
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
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Position within %1</source>
        <translation>Position à ± %1</translation>
    </message>
    <message>
        <source>Stairs to this floor, nearest first</source>
        <translation>Escaliers vers ce niveau, du plus près</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>A place that is no room</source>
        <translation>Un endroit qui n’est pas un local</translation>
    </message>
    <message>
        <source>Opens towards</source>
        <translation>S’ouvre vers</translation>
    </message>
    <message>
        <source>Both ways: %1, %2</source>
        <translation>Des deux côtés : %1, %2</translation>
    </message>
    <message>
        <source>Unknown: nobody noted it</source>
        <translation>Inconnu : personne ne l’a noté</translation>
    </message>
    <message>
        <source>On the façade: side, floor, number from the left</source>
        <translation>En façade : face, niveau, rang depuis la gauche</translation>
    </message>
    <message>
        <source>Sill height</source>
        <translation>Hauteur d’allège</translation>
    </message>
</context>
<context>
    <name>ui::FeatureList</name>
    <message>
        <source>Outdoors</source>
        <translation>À l’extérieur</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Case %1</translation>
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
    <name>ui::OwnPosition</name>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>pas de récepteur</translation>
    </message>
    <message>
        <source>no fix</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>%1 from this plan</source>
        <translation>à %1 de ce plan</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>à %1 près</translation>
    </message>
    <message>
        <source>accuracy unknown</source>
        <translation>précision inconnue</translation>
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
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: neither published nor approved</source>
        <translation>Brouillon : ni publié ni approuvé</translation>
    </message>
    <message>
        <source>The clock is wrong: it says %1, and this plan was verified on %2</source>
        <translation>L’horloge est fausse : elle dit %1, ce plan a été vérifié le %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanRows</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a date</comment>
        <translation>du %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln known</source>
        <comment>things in a list</comment>
        <translation>
            <numerusform>%Ln relevé</numerusform>
            <numerusform>%Ln relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest first</source>
        <translation>du plus près</translation>
    </message>
    <message>
        <source>Only a scan: rooms and doors of this floor are not known</source>
        <translation>Plan scanné seul : pièces et portes de ce niveau inconnues</translation>
    </message>
    <message>
        <source>Nothing of this floor was drawn</source>
        <translation>Rien de ce niveau n’a été dessiné</translation>
    </message>
    <message>
        <source>%1 could not be opened: the plan before stays open</source>
        <translation>%1 n’a pas pu être ouvert : le plan précédent reste ouvert</translation>
    </message>
</context>
<context>
    <name>ui::PlanSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>things of the plan</comment>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
</TS>
