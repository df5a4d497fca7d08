<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chg.</source>
        <comment>changes, on a phone</comment>
        <translation>
            <numerusform>%n chg.</numerusform>
            <numerusform>%n chgs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackSheet</name>
    <message numerus="yes">
        <source>%n things here</source>
        <comment>in a stack of symbols</comment>
        <translation>
            <numerusform>%n thing here</numerusform>
            <numerusform>%n things here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FeatureDetail</name>
    <message numerus="yes">
        <source>%Ln unit(s) of passage</source>
        <translation>
            <numerusform>%Ln unit of passage</numerusform>
            <numerusform>%Ln units of passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanHeader</name>
    <message numerus="yes">
        <source>%Ln unverified</source>
        <comment>exits, access points and cutoffs without a date</comment>
        <translation>
            <numerusform>%Ln unverified</numerusform>
            <numerusform>%Ln unverified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanRows</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanScreen</name>
    <message numerus="yes">
        <source>%Ln not surveyed</source>
        <comment>groups of things</comment>
        <translation>
            <numerusform>%Ln not surveyed</numerusform>
            <numerusform>%Ln not surveyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of this plan cannot be shown</source>
        <translation>
            <numerusform>%Ln thing of this plan cannot be shown</numerusform>
            <numerusform>%Ln things of this plan cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <comment>things in a list</comment>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanSearch</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>things of the plan</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
</TS>
