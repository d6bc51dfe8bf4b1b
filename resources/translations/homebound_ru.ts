<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound can go on in the background when its window is closed: locked, only to remind you of your check-ins. To see it again, start it as usual. Ctrl+Q ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep reminding you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, keep reminding me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked once. You can change it in Settings, under Reminders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Homebound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Add a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in {number} closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in {number} opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a health authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order file that you were given (it ends in .homebound), or a picture of its square code: a photograph, a scan, a screenshot. You can also drop it here. You see what it says before you accept it. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste the link that you were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove check-in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your own days and times, for yourself or your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart Homebound is locked. To remind you then, it would keep the times and the last day outside the encrypted record: anyone using this computer could see them. You can change this in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country you are in. Advice names its emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your record on this computer. Nobody can reset it, not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me while locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown while Homebound is locked. Any name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Homebound recovery code.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your record. Write it on paper and keep it away from this computer. This code is not shown again; you can make another one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure, type group number {number} of the seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are those of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier order from this address had another fingerprint. An authority seldom changes it. Call it at a number that you know from elsewhere before you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with your paper letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}, late until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts until {last}. If you accept this one, it takes its place: nothing more is due by the other. What you recorded stays in your history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the key of your earlier order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Accepting sends nothing to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures fit together. Whether they are the authority&apos;s own, only your letter can tell: these groups must be the same there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow another order now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that something is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, says the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in: {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at {closes}, before you joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at {closes}, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at {closes}, not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came as a picture. You can follow it all the same; sharing needs it verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over a week since you saved a backup. If this disk fails, it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet, needs this record unlocked: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at {opens}, closes at {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times here are those of your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent, also once locked: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no recovery code yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: “I checked in”. Nothing else leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} in {zone} is {ours} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Damaged profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First type the passphrase or the recovery code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown to you as soon as you have unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>For your days at home: a short check-in at known times, and a record that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown to you once you have set up your record, in about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera, no microphone, no location. Ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Homebound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays on this computer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide whether anything is sent. At the start, nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>18 to 64 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 17 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 years or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person at the authority reads it; nobody answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the authority too, at the number in your letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the authority too: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them. “Something else” will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed with a signature on {day}. Messages touched: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase my answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow dates of my own meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with a signed list of every message it has of this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent to the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your record; the authority was not told from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the authority held on {day}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the authority yet. It is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickest by telephone: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share nothing from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share nothing, and erase everything there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single answers of a check-in that has its receipt, for an appeal or a doctor there. You choose them, and see first what would leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your agreement back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the authority why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the authority why: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the authority: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority does not know this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority erases every answer it has of you and keeps that you checked in. You go on sharing as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority erases everything you sent it. Your receipts stay here, but it can no longer say by itself that you checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has it, with a signed receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority is told that you share nothing any more. It keeps what it has. Windows from now on count as not shared, never as missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are exactly those that this record knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not exactly those that this record knows: another copy of it may have sent some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authority holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said is wrong with this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note goes with it. Only a person there can excuse a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word goes to the authority with a date and a receipt. Until it answers, the order is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word is kept in your record, with its date. Nothing is sent; you can tell the authority later, once you share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} · not sent from this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} · with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on. What was due before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for less than before, so it holds already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more than before. It holds once you accept it; if it is wrong, call the authority first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {opens} to {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, late until {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Check-ins by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temperature yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms: a bar is yes, the taller the worse; a dash is no, a ring not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {window}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}. {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message>
        <source>Answer at least one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that need a look: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard: Tab goes on, 1, 2, 3 choose an answer, Ctrl+Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a doctor today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything needed is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound does not replace a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right? If it is, leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {symptoms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health authority learns this answer. In an emergency do not wait for a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Type it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too high: at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is too low: at least {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like °F, not °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use °F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like a call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} or {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Open until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. What you change is added; your first answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} None of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {total} left to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>A number, roughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number or an address, if you know one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of the people that you tick. The file is not encrypted: give it only to whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the time like 14:30, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you met, in case somebody has to be warned. It stays on this computer and is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose contacts do you want to hand over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound: time for your check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still time for your check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Homebound to be reminded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound has made a mistake. What you saved is safe. If it happens again, close Homebound and start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound receipts (*.homebound-receipt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and pictures of them (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Another quarantine begins? This record stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until then: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hurry. You are asked again on {day}. Nothing is erased unless you say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A check-in from {opens} to {closes} reaches into the night. Nobody may be asked between 22:00 and 07:00, extra time included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in has to open before it closes, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in has to stay open for at least {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day needs at least one and at most {limit} check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this profile has been replaced by something else, such as a link or a folder. Nothing was opened. Put the folder back from a copy that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {limit}. Tor&apos;s is usually 9050, or 9150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record holds at most {limit} people. Make another profile for more: lock this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person of this profile follows this order. If it is for somebody else, ask the authority for an order of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both files with this profile&apos;s keys are damaged. Restore your latest backup; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First open an order, or set up your days. Then you can write this down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the minutes as a number from 1 to {limit}, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound may not write into its folder. Check that the disk is not read-only, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be written there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order can be read in this picture. The whole square code has to be in it, sharp, evenly lit and with its white edge. Else ask the authority for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these texts is too long. Use at most {limit} characters in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person has to stay. Change the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are missing or do not fit. They are marked on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered in place of {host}, but not with the authority&apos;s signed word. Perhaps this network asks you to sign in first. Nothing has changed; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers to the questions that came with this order can become longer than a message holds. Ask the authority to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s details in this file were not valid when the order was issued. Ask the authority for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of this change do not fit your order. Keep to your order as it is, and call the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be kept. Make room on the disk and try again; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed is still here: save a copy of the folder on another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later window as the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file is damaged. Nothing has been changed: make a copy of the folder before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file of this profile is gone. Put the folder back where it was, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of this order is before its first. Ask the authority to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of this backup is on this computer already. Nothing was changed: restore it as a copy under another name, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions in this file are not the ones that the order names. Ask the authority to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that came with this order are too many (at most {limit}). Ask the authority to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that came with this order cannot be read. Ask the authority to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that came with this order use something this Homebound does not know. Install the newest version, or ask the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on this order does not fit: it was changed, or it does not come from that authority. Do not follow it; call the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: there is none, it is locked, or it would keep the key unprotected. Use your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not have the key of this profile. Use your passphrase; you can then set up the keyring again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of this order is not known here. Ask the authority to correct it, or install the newest Homebound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several orders in this picture. Cut out the one that is for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in this code: it has 11 letters and numbers. Compare it with your letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Homebound was installed without the part that talks to the system&apos;s keyring. Your passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged: it is not as it was written. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a newer Homebound. Install the newest version, then restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change cannot be checked yet. Verify the order that you follow first, under Sharing, or ask the authority for the change as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not for the order that you follow. Choose the person or the order that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check-in has not opened yet. Come back when it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Choose the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Homebound backup. Look for the file ending in .homebound-backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be an order (more than {limit_kib} KiB). Look for the file ending in .homebound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Write it without http:// and without the port, like 127.0.0.1 or proxy.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Homebound order file. Look for the file ending in .homebound that the health authority gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: it has 16 groups of four. Compare it with your letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole order link. Copy all of it, from “homebound:” to its end, or ask the authority for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole order: something of the code is missing or was changed. Copy or photograph it again, or ask the authority for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the order that you follow, though it has the same number. One of them was changed. Call the authority at a number that you know from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is too long. Use at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order and the authority&apos;s details in the file do not belong together. Do not follow it; call the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order file is damaged. Ask the health authority to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has questions of its own, which do not fit into a picture. Ask the authority for the file ending in .homebound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order lasts {days} days. Homebound accepts at most {limit}. Ask the authority to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was made for a newer Homebound. Install the newest version, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has a quarantine here. Erase it first, further down on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be opened here. Save it as PNG or JPEG, for example as a screenshot, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large (over {limit_mib} MiB or {limit_megapixels} megapixels). Cut out the square code, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is already open in another Homebound window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was last used with a newer Homebound. Install the newest version; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarantine is already over: its last day was {last}. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this profile. It may belong to another profile, or have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one answer. What is not ticked stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two check-ins of the same day overlap. Change their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name. It can be anything; it is shown when this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you show this for. The authority keeps it beside the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whom you met. A first name or “the postman” will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already follow this order, or did so before. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this change, or a newer one. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered, but it did not sign this order: it may be forged, or out of date. Do not rely on it. Call the authority at a number that you know from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer. Nothing has changed; look at your connection, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why. “Something else” will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} until you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept here with your record. It changes no check-in, and nobody is told unless you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power or no internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in: {count}. If you like, say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I am back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A page for every week, with pictures, to print or hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of the check-ins (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check-in and every change, to open in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check-in in the form that a doctor&apos;s or hospital&apos;s system reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical record (FHIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for a doctor, for print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for a doctor, to read on a screen (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Keep it where only you can open it, and give it only to whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a page for a browser, which a screen reader reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of your check-ins with alarms, for your phone. None of your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to save?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the authority: its number stands on the order. You can object to an order when it is shown to you, and follow your own dates meanwhile; the objection is kept with its date. Corrections of the authority are shown beside what was before, and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it see me, or where I am?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can my family use it too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in as always: it is saved on this computer with its time. If you share, the note waits and is sent as soon as there is a connection. The page Today says whether it was sent and acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children or others in your care can be added to your profile in Settings; each has their own order and record. Another adult makes a profile of their own on the first page, with a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Forgotten passphrase?” on the page that opens your record, and type your recovery code. Without passphrase, recovery code and keyring nobody can open the record, not even the makers of Homebound. You can make a new recovery code in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it replace a doctor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound asks nothing more. The page Today offers to export the record, to keep it, to erase your answers and keep the evidence, or to erase everything. Nothing is erased unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you shared, the page Sharing saves a file with everything that was signed: a lawyer, a clerk or a court can check it without Homebound and without asking anyone. If you did not share, your record shows when you wrote by this computer&apos;s clock, which is less. In both cases you can say why on the page Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Homebound has no way to use the camera, the microphone or the location, and does not look at your other files. So it cannot prove that you are at home either: it shows that somebody with your key checked in at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It gives no diagnosis, and nobody watches your answers. In an emergency call the number that stands beside the questions, and say that you are in quarantine. For your doctor, History saves a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, unless you turn sharing on. Then the authority of your order gets a signed note that you checked in, and only what else you allow on the page Sharing. The page shows it before it goes and keeps a copy of every byte. Nobody else gets anything: the makers of Homebound have no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup in Settings now and then, and keep it elsewhere. On another computer choose “Restore a backup” and type the passphrase or the code. A thief cannot read the record. Without a backup, ask the authority for a new code for your order: your quarantine goes on, the earlier record is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens after the last day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if I am accused of not checking in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if I forget my passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if I have no internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if I miss a check-in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if my order is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if this computer is lost or broken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see what I write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows your passphrase or your recovery code. The record is encrypted on this computer. Anyone using this computer can see that Homebound is installed, the name of your profile, its language, when the record was last changed and, if you agreed to it, the times of your reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still check in late or afterwards; it is kept and marked so. On the page Today you can say why, before or after. Homebound never tells anybody that something is missing. The authority sees only what it received, and a person there decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Add a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {time}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {time}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer {time}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-ins yet. Each one you save is kept here, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record in a file for others to read (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything you wrote (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {what}. The time may be wrong; nothing else is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Notices for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the authority, {moment}. It is not about you: everybody gets the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority may have something to say to everybody in quarantine. It is the same text for all, and asking tells nothing of you but that a computer at your address asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a notice. It stands on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To everyone, from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you share nothing, it is asked for by this button only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you share, it is asked for after a receipt, at most every six hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>object</name>
    <message>
        <source>Back to the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow dates of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is settled you can follow dates of your own, so that your days are recorded all the same. Whether you have to keep to the order is not for this app to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word is kept in your record, with its date. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Choose the illness if you know it. You can change this in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions are asked?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A good passphrase. Write it down and keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a common word or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the alphabet or the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the keys of the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is short: four or more words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still easy to guess: add another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a date or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again, or have them shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose page this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Homebound recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your record if you forget the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, and show it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that it has to erase them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent. It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an appeal, for a doctor there, for a question: you can show {authority} single answers of a check-in that it has receipted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: my appeal of 3 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long may the authority keep them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves that these answers were already written {since}, and that not a letter has changed. It does not prove that they are true. What is signed and shown cannot be taken back; what is not ticked stays hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you show them for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which check-in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {moment}, when your proof came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer: none is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that these belong to the check-in for {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you show them for, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when your proof came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} (shown before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} · corrected later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} · received in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} · received late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a check-in, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {who}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation: {what}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, symptoms, temperatures, contacts, days: type a part of any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %n. Type more to find earlier ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the record is damaged. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Homebound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after a restart. For this the times and the last day stand outside the encrypted record: anyone using this computer could see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another questionnaire is asked from the next check-in on. What you have answered stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that you saved before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name or age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries checked: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that can still be read: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything of a quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the answers, keep the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First type your present passphrase, or your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everything in Homebound, on this computer. It stands outside the encrypted record, as the first page needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the new passphrase opens your record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound asks after some days what should become of the record, and again as long as you keep it. Nothing is ever erased by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homebound backup {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How messages reach your health authority. Only what you choose under Sharing ever leaves; this chooses the way it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a new profile, and it is open now. The same passphrase and recovery code open it. The damaged profile stays as it is: a backup of it may have what is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for a new one: the last is over a week old, or there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your record on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs from its source, so no parts are shipped along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with your record: after a restart they come back when it is open. Before that, Ctrl and + make the text larger. Nothing moves by itself here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, and save what is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: entries of unknown days: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: further entries: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {day}, entries: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old backups and other copies are not touched. They still open with the passphrase that they had: delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file with everything in it. It opens on any computer with Homebound, with your present passphrase or recovery code. Keep it on another disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your passphrase and your recovery code open your record now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every page and every entry and compares them with what was written. It changes nothing and takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5 or Tor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The next message goes by this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a little later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still under way on this page. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to the authority. It sees your internet address; your network sees that you talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the name of this profile. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries do not follow each other as they were written: some are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer can open the record without a passphrase. Anyone who can use your desktop session can then open your record. Your passphrase goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer opens your record now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys go first, so what may be left of the files cannot be read. That an old key is overwritten on the disk itself, nobody can promise: a solid-state disk (SSD) may keep old data for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order, every check-in, every proof and every receipt of it go. Nothing is left to show if you are accused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile with all its quarantines goes from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy, which looks up the authority&apos;s name. With Tor the authority does not see your internet address, and each window travels by a circuit of its own. Tor has to be running. Without it nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an HTTP proxy without a password. It looks up the authority&apos;s name and sees that you talk to it, but not what you say. Without the proxy nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy that this computer names for all programs, if there is one; on Linux that is what HTTPS_PROXY or ALL_PROXY says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure, type the name of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore a backup, lock this record first: the page that opens offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains gets a new key. Without the code typed here, the old code stops working and you make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent to the authority stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered and noted goes. That you checked in and when, your proofs and the authority&apos;s receipts stay: they help you if you are accused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a check-in is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a check-in opens, and once more before it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a quarantine is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched the computer for so many minutes. It also locks when the screen does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you check in says something about your day. With this a check-in leaves at a random moment of the next 10 minutes, but never in the last 30 minutes of its window. Until then the record has to stay unlocked: else it is sent after the next unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep check-ins for others too, such as your children. Each has an own quarantine and history. Another adult should have an own profile with an own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have none yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one on paper. Make a new one if the paper is lost or somebody saw it: the old code stops working as soon as you have confirmed the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your old recovery code does not open what remains. Without a new one, a forgotten passphrase means a lost record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present passphrase, or your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code, if it is at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-ins that were not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices about sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages and receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}. A change counts from now on; check-ins made before keep what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>A question without content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt shows that the holder of your key reported in the window. It does not show that a person was at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged, with a signed receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used? Ask the authority for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used? Call {telephone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in for {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything ever sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. You lose nothing by that but one thing: without sharing there is no receipt to show later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your latest check-in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was accused of missing a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was meant for another authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted by the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached yet. It is tried again by itself; nothing you record is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: your name, your answers, the time at which you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: your name, your other answers, the time at which you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left for this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent; what was sent stays with the authority and in the log below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices for everyone were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you tick leaves, in each check-in from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a new code was used on another computer. Nothing is lost: what you record is kept here, and what was not taken is sent again once this computer has a key of its own. For that, enter a new code; ask the authority for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions ticked: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded here, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything that was signed about your order in one file, with a page that can be read and printed. A lawyer, a clerk or a court can check every signature in it without asking anyone. Your answers are not in it. It is not encrypted: give it only to whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file for {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {file} --root FINGERPRINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Open the file statement.pdf in it to read and print what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed when you locked this record. It may have been sent while it was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is set up. Each check-in brings a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So is the first text of each answer, which keeps it from being guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered, but not with the authority&apos;s signed word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer pointed to another address. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers beside it did not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority asks to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority could not open it. Perhaps its keys are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority could not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority did not take the new code. Nothing else has changed: sharing goes on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority did not take this code, so nothing is shared. It may be wrong, or have been used already. What you record stays here. Type the code again, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority does not take the key that signed this any more. Enter a new code, and it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority had erased it, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has no newer keys. They are the same for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has no such window in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority holds no check-in that these answers belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority learns: only what it knew when it made your order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority learns: that your order checked in for this window, when it arrived, and your internet address. It does not learn your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority learns: the same, and the answers that you tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority learns: the same, and yes or no to “Would you like a call?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority no longer takes this computer&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s keys were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s new keys came. They are the same for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s signed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not accepted: wrong, used already, or tried often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: nothing. A thief of the locked computer: that Homebound is here, the profile names, the size and dates of the encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: the authority&apos;s address, and messages that all look alike. A thief of the locked computer: no more than without sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side could not show that it is the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be reached. See Network under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not pass it on. See Network under Settings, or try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public time stamp came. It is the same for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public time step in it did not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came, signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early: the window was not open for the authority yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: the authority takes it until 14 days after the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, not acknowledged yet; it is tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in the sealed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you record while you share nothing can never be proven later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you share is signed. If it reaches others, you cannot say that it is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: it is not sent any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow no order of a health authority. Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not checked in yet. With your first check-in you see here, to the letter, what leaves. You can choose now all the same, and change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: “I checked in”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code and your new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health authority: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question what the authority holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wish to take your agreement back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word that something is wrong with the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer: none is ticked that you gave in this check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that this order checked in for {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether you would like a call: yes or no, asked in each check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} – {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} – {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queued}, ended {answered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I checked in”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I checked in”, and whether I would like a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I checked in”, whether I would like a call, and my answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is signed can be checked by anyone, without an account and without a network, with the free program Homebound: homebound verify, then the name of the zip file, then --root and the fingerprint from the authority&apos;s letter. It has to be this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not show that a person was at home, nor who used the key. A window without a receipt does not show that nothing was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name}, made on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received late, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused; the authority&apos;s signed reason is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement about a quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was issued by {authority} for {first} to {last}. Times are those of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, window by window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entered}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}, {opens} to {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Entered” is what the record on the resident&apos;s computer says, by that computer&apos;s clock. It is the resident&apos;s own statement, and so is the log of tries to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Received” means that the file beside this page holds the authority&apos;s own signed receipt. It shows that the holder of the enrolled key reported for that window, and by when the authority had it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, without those that are no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins asked for: {times}. Times are those of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pictures a full disc is a check-in in time, a clock late, a ring with a tick afterwards, a ring with a line none, a speech bubble explained. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}. Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resident wrote all of this; times are by the resident&apos;s computer. It is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no check-ins yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {moment}: {question} was “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {age}. Made on {day} with Homebound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window} {opens} to {closes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted by the authority: see Sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: that needs this record unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent, also once locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s clock had been set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s clock had jumped ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for less than before, and that holds already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more than before. It holds only once you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed at {time}. A late check-in is kept like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late until {time}. You can still check in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent from this computer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is asked of you. Your record stays here, under History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one, or set up days without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority no longer takes its key. Nothing is lost: what you record is kept here, and is sent once you have entered a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still check in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your authority wants to change your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record stays here, under History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A profile that is on this computer is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that can be read are still safe. What you do here changes nothing in the damaged record. Do you have a recent backup? It may hold more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in .homebound-backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code of that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}
Saved: {day}
If you share check-ins, go on in one place only: the authority takes both, and sees that there are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is readable into a new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is still readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is on this computer already, and stays as it is. The backup is restored beside it, under a name of its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (rescued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (restored)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A picture holds the order alone. Whether it is the authority&apos;s own can only be told with the authority&apos;s keys. Anybody can draw such a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request goes to {host}, for what everybody gets there. It says nothing of you or your order; who runs that address sees that a computer at yours asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can follow it all the same, and verify it later. Sharing anything needs it verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can follow it all the same. Sharing anything needs it verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>Your order is here and waits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Ask {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
