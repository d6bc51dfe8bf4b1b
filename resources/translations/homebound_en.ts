<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>asking</name>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} of %n character</numerusform>
            <numerusform>{used} of %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>This is too long: at most %n character.</numerusform>
            <numerusform>This is too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} of %n character</numerusform>
            <numerusform>{used} of %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} of %n character</numerusform>
            <numerusform>{used} of %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>These are the latest %n. Type more to find earlier ones.</source>
        <translation>
            <numerusform>This is the latest one. Type more to find earlier ones.</numerusform>
            <numerusform>These are the latest %n. Type more to find earlier ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message numerus="yes">
        <source>What you send is deleted there %n days after your quarantine has ended.</source>
        <translation>
            <numerusform>What you send is deleted there %n day after your quarantine has ended.</numerusform>
            <numerusform>What you send is deleted there %n days after your quarantine has ended.</numerusform>
        </translation>
    </message>
</context>
</TS>
