<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Homebound can go on in the background when its window is closed: locked, only to remind you of your check-ins. To see it again, start it as usual. Ctrl+Q ends it.</source>
        <translation>Oynasi yopilganda ham Homebound fonda ishlashda davom etishi mumkin: qulflangan holda, faqat qaydlaringizni eslatib turish uchun. Uni yana koʻrish uchun odatdagidek ishga tushiring. Ctrl+Q uni tugatadi.</translation>
    </message>
    <message>
        <source>Keep reminding you?</source>
        <translation>Eslatib turilsinmi?</translation>
    </message>
    <message>
        <source>No, end it</source>
        <translation>Yoʻq, tugatilsin</translation>
    </message>
    <message>
        <source>Yes, keep reminding me</source>
        <translation>Ha, eslatib turilsin</translation>
    </message>
    <message>
        <source>You are asked once. You can change it in Settings, under Reminders.</source>
        <translation>Bu bir marta soʻraladi. Uni Sozlamalarda, “Eslatmalar” boʻlimida oʻzgartirish mumkin.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Add a check-in</source>
        <translation>Qayd qoʻshish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Check-in {number} closes</source>
        <translation>{number}-qayd: yopilishi</translation>
    </message>
    <message>
        <source>Check-in {number} opens</source>
        <translation>{number}-qayd: ochilishi</translation>
    </message>
    <message>
        <source>Check-ins of each day</source>
        <translation>Har kungi qaydlar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Birinchi kun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ochilishi</translation>
    </message>
    <message>
        <source>From a health authority</source>
        <translation>Sogʻliqni saqlash idorasidan</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Kunlar soni</translation>
    </message>
    <message>
        <source>Open a file or picture</source>
        <translation>Fayl yoki rasm ochish</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Havolani ochish</translation>
    </message>
    <message>
        <source>Open the order file that you were given (it ends in .homebound), or a picture of its square code: a photograph, a scan, a screenshot. You can also drop it here. You see what it says before you accept it. Nothing is sent.</source>
        <translation>Sizga berilgan buyruq faylini (.homebound bilan tugaydi) yoki uning kvadrat kodi rasmini oching: foto, skaner yoki ekran rasmi. Uni shu yerga sudrab tashlash ham mumkin. Qabul qilishdan oldin unda nima yozilganini koʻrasiz. Hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Or paste the link that you were sent</source>
        <translation>Yoki sizga yuborilgan havolani qoʻying</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove check-in {number}</source>
        <translation>{number}-qaydni olib tashlash</translation>
    </message>
    <message>
        <source>Set your own days and times, for yourself or your doctor.</source>
        <translation>Oʻz kunlaringiz va vaqtlaringizni belgilang: oʻzingiz yoki shifokoringiz uchun.</translation>
    </message>
    <message>
        <source>Without an authority</source>
        <translation>Idorasiz</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>Karantiningiz</translation>
    </message>
    <message>
        <source>to</source>
        <translation>yopilishi</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>That did not work</source>
        <translation>Bu amalga oshmadi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>About you</source>
        <translation>Siz haqingizda</translation>
    </message>
    <message>
        <source>After a restart Homebound is locked. To remind you then, it would keep the times and the last day outside the encrypted record: anyone using this computer could see them. You can change this in Settings.</source>
        <translation>Qayta ishga tushirilgach, Homebound qulflangan boʻladi. Oʻshanda ham eslatish uchun u vaqtlar va oxirgi kunni shifrlangan yozuvlardan tashqarida saqlashi kerak boʻladi: bu kompyuterdan foydalanadigan har kim ularni koʻra oladi. Buni Sozlamalarda oʻzgartirish mumkin.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yosh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Choose the country you are in. Advice names its emergency number.</source>
        <translation>Hozir turgan mamlakatingizni tanlang. Maslahatlarda uning shoshilinch yordam raqami koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>For the emergency number.</source>
        <translation>Shoshilinch yordam raqami uchun.</translation>
    </message>
    <message>
        <source>It opens your record on this computer. Nobody can reset it, not even us.</source>
        <translation>U bu kompyuterdagi yozuvlaringizni ochadi. Uni hech kim tiklay olmaydi, hatto biz ham.</translation>
    </message>
    <message>
        <source>Make my profile</source>
        <translation>Profilimni yaratish</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Kalitlaringiz yaratilmoqda…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>Remind me while locked?</source>
        <translation>Qulflanganda ham eslatilsinmi?</translation>
    </message>
    <message>
        <source>Shown while Homebound is locked. Any name will do.</source>
        <translation>Homebound qulflanganda koʻrinadi. Istalgan ism boʻlaveradi.</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>Ayrim maslahatlar yoshga bogʻliq.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1 fayli</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nomaʼlum</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hammasini belgilash</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Oshirish</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Kamaytirish</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Jild topilmadi.
Jild nomi toʻgʻriligini tekshiring.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl topilmadi.
Fayl nomi toʻgʻriligini tekshiring.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 allaqachon bor.
Uning oʻrniga yozilsinmi?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Tanlash</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Oʻchirish</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Qidirish joyi:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yangi jild</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;chish</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saqlash</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Batafsil koʻrinishga oʻtish</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Roʻyxat koʻrinishiga oʻtish</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Jildni oʻchirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Batafsil koʻrinish</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Jild:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl &amp;nomi:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fayl &amp;turlari:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Jildni topish</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Orqaga qaytish</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Oldinga oʻtish</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Yuqori jildga oʻtish</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Roʻyxat koʻrinishi</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Joylar va xatchoʻplar roʻyxati</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuterim</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yuqori jild</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Soʻnggi joylar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Boshqa nom bilan saqlash</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Koʻrsatish </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Yashirin fayllarni koʻrsatish</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yon panel</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Oʻzgartirilgan sana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Xili</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuterim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Qoʻyish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qay&amp;tarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bekor qilish</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini belgilash</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Yoʻq</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Xoʻp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Qoʻyish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qay&amp;tarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bekor qilish</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Havola &amp;manzilini nusxalash</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini belgilash</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Homebound recovery code.pdf</source>
        <translation>Homebound tiklash kodi.pdf</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Yozib oldim</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your record. Write it on paper and keep it away from this computer. This code is not shown again; you can make another one later.</source>
        <translation>Parol iborangizni unutsangiz, yozuvlaringizni faqat shu kod ochadi. Uni qogʻozga yozing va bu kompyuterdan uzoqda saqlang. Kod boshqa koʻrsatilmaydi; keyin yangisini yaratish mumkin.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>U yerga saqlab boʻlmadi. Boshqa joyni tanlang.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Keyinroq</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Tiklash kodi</translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation>Chop etish uchun PDF qilib saqlash</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Saqlandi. Chop eting, soʻng faylni oʻchiring.</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with your paper.</source>
        <translation>Bu {number}-guruh emas. Qogʻozingiz bilan solishtiring.</translation>
    </message>
    <message>
        <source>To be sure, type group number {number} of the seven</source>
        <translation>Ishonch uchun yettitadan {number}-guruhni yozing</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Tiklash kodingiz</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>An earlier order from this address had another fingerprint. An authority seldom changes it. Call it at a number that you know from elsewhere before you accept.</source>
        <translation>Bu manzildan kelgan oldingi buyruqning raqamli izi boshqa edi. Idora uni kamdan-kam oʻzgartiradi. Qabul qilishdan oldin idoraga boshqa manbadan bilgan raqamingiz orqali qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Compare with your paper letter</source>
        <translation>Qogʻoz xatingiz bilan solishtiring</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Kunlar</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}</source>
        <translation>Har kuni {opens} dan {closes} gacha</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}, late until {until}</source>
        <translation>Har kuni {opens} dan {closes} gacha, kechi bilan {until} gacha</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Raqamli iz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimdan</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Necha kun</translation>
    </message>
    <message>
        <source>It lasts until {last}. If you accept this one, it takes its place: nothing more is due under the other. What you recorded stays in your history.</source>
        <translation>U {last} gacha davom etadi. Buni qabul qilsangiz, u oldingisining oʻrnini oladi: oldingisi boʻyicha boshqa hech narsa talab qilinmaydi. Yozganlaringiz tarixingizda qoladi.</translation>
    </message>
    <message>
        <source>Not the key of your earlier order</source>
        <translation>Oldingi buyruqning kaliti emas</translation>
    </message>
    <message>
        <source>Nothing. Accepting sends nothing to anyone.</source>
        <translation>Hech narsa. Qabul qilish hech kimga hech narsa yubormaydi.</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>Bu buyruqda nimadir notoʻgʻri</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The signatures fit together. Whether they are the authority&apos;s own, only your letter can tell: these groups must be the same there.</source>
        <translation>Imzolar bir-biriga mos. Ular haqiqatan idoraniki ekanini faqat xatingiz aytadi: unda ham xuddi shu guruhlar boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Buyruq shunday</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vaqt mintaqasi</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Nima yuboriladi</translation>
    </message>
    <message>
        <source>You follow another order now</source>
        <translation>Hozir boshqa buyruqqa amal qilyapsiz</translation>
    </message>
    <message>
        <source>You said that something is wrong with it</source>
        <translation>Siz unda nimadir notoʻgʻri ekanini aytgansiz</translation>
    </message>
    <message>
        <source>Your own quarantine</source>
        <translation>Oʻzingiz belgilagan karantin</translation>
    </message>
    <message>
        <source>{address}, says the picture</source>
        <translation>{address}, rasmga koʻra</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} dan {last} gacha</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Hozir qulflash (Ctrl+L)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahifalar</translation>
    </message>
    <message>
        <source>Questions and keys (F1)</source>
        <translation>Savollar va tugmalar (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Ulashish</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Siz shu yerdasiz</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All days</source>
        <translation>Barcha kunlar</translation>
    </message>
    <message>
        <source>{window}: {state}</source>
        <translation>{window}: {state}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Another order</source>
        <translation>Boshqa buyruq</translation>
    </message>
    <message>
        <source>Before your quarantine</source>
        <translation>Karantindan oldin</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Qayd etish</translation>
    </message>
    <message>
        <source>Check in: {window}</source>
        <translation>Qayd etish: {window}</translation>
    </message>
    <message>
        <source>Closed at {closes}, before you joined</source>
        <translation>{closes} da yopilgan, siz qoʻshilishingizdan oldin</translation>
    </message>
    <message>
        <source>Closed at {closes}, explained</source>
        <translation>{closes} da yopilgan, tushuntirilgan</translation>
    </message>
    <message>
        <source>Closed at {closes}, not checked in</source>
        <translation>{closes} da yopilgan, qayd yoʻq</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>{days} kundan {number}-kun</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>Hammasi shu kompyuterda qoladi. Ulashmasangiz, keyin koʻrsatadigan kvitansiya boʻlmaydi.</translation>
    </message>
    <message>
        <source>From {opens} to {closes} you are away</source>
        <translation>{opens} dan {closes} gacha boʻlmaysiz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Men boʻlmayman</translation>
    </message>
    <message>
        <source>It came as a picture. You can follow it all the same; sharing needs it verified.</source>
        <translation>U rasm koʻrinishida keldi. Unga shundoq ham amal qilish mumkin; ulashish uchun uni tekshirish kerak.</translation>
    </message>
    <message>
        <source>It is over a week since you saved a backup. If this disk fails, it helps.</source>
        <translation>Zaxira nusxa saqlaganingizga bir haftadan oshdi. Disk ishdan chiqsa, u yordam beradi.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation>Qabul qilinmadi: {count}.</translation>
    </message>
    <message>
        <source>Not sent yet: {count}. It is sent by itself while this record is open.</source>
        <translation>Hali yuborilmagan: {count}. Yozuvlar ochiq turganda oʻzi ketadi.</translation>
    </message>
    <message>
        <source>Opens at {opens}, closes at {closes}</source>
        <translation>{opens} da ochiladi, {closes} da yopiladi</translation>
    </message>
    <message>
        <source>Receipts: {count}.</source>
        <translation>Kvitansiyalar: {count}.</translation>
    </message>
    <message>
        <source>Recorded at {time}.</source>
        <translation>{time} da yozildi.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Zaxira nusxani saqlash</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>Javoblarimni koʻrish</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Ulashish</translation>
    </message>
    <message>
        <source>Times here are those of your order</source>
        <translation>Bu yerdagi vaqtlar buyrugʻingizniki</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Verify the order</source>
        <translation>Buyruqni tekshirish</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Endi nima?</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Nima yuborilgan</translation>
    </message>
    <message>
        <source>Will be sent: {count}, even while locked.</source>
        <translation>Yuboriladi: {count}, qulflangandan keyin ham.</translation>
    </message>
    <message>
        <source>You have no recovery code yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>Sizda hali tiklash kodi yoʻq. Kodsiz parol iborasini unutsangiz, yozuvlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>Siz hech narsa ulashmayapsiz</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and no answers.</source>
        <translation>Siz ulashasiz: “Qayd etdim”, javoblarsiz.</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call.</source>
        <translation>Siz ulashasiz: “Qayd etdim” va sizga qoʻngʻiroq kerakmi.</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked.</source>
        <translation>Siz ulashasiz: “Qayd etdim”, sizga qoʻngʻiroq kerakmi va belgilagan javoblaringiz.</translation>
    </message>
    <message>
        <source>Your order is not verified yet</source>
        <translation>Buyrugʻingiz hali tekshirilmagan</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>Karantiningiz tugadi</translation>
    </message>
    <message>
        <source>{theirs} in {zone} is {ours} on this computer.</source>
        <translation>{zone} boʻyicha {theirs}&#xa0;— bu kompyuterda {ours}.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Damaged profile</source>
        <translation>Shikastlangan profil</translation>
    </message>
    <message>
        <source>First type the passphrase or the recovery code here.</source>
        <translation>Avval shu yerga parol iborasini yoki tiklash kodini yozing.</translation>
    </message>
    <message>
        <source>Forgotten passphrase?</source>
        <translation>Parol iborasi esdan chiqdimi?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>It is shown to you as soon as you have unlocked.</source>
        <translation>Qulfdan chiqarishingiz bilan u sizga koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Kalitlar toʻplami bilan ochish</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Yangi profil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Tiklash kodi</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zaxira nusxani tiklash</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yozganim koʻrinsin</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Qulfdan chiqarish</translation>
    </message>
    <message>
        <source>Unlock your record</source>
        <translation>Yozuvlaringizni qulfdan chiqaring</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Qulfdan chiqarilmoqda…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Parol iborasini yozish</translation>
    </message>
    <message>
        <source>last used {moment}</source>
        <translation>oxirgi marta ochilgan: {moment}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>For your days at home: a short check-in at known times, and a record that is yours.</source>
        <translation>Uydagi kunlaringiz uchun: maʼlum vaqtda qisqa qayd va oʻzingizniki boʻlgan yozuvlar.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>It is shown to you once you have set up your record, in about two minutes.</source>
        <translation>Yozuvlaringizni sozlab boʻlganingizda u sizga koʻrsatiladi, taxminan ikki daqiqada.</translation>
    </message>
    <message>
        <source>No camera, no microphone, no location. Ever.</source>
        <translation>Kamera yoʻq, mikrofon yoʻq, joylashuv yoʻq. Hech qachon.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zaxira nusxani tiklash</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Welcome to Homebound</source>
        <translation>Homebound ilovasiga xush kelibsiz</translation>
    </message>
    <message>
        <source>What you write stays on this computer, encrypted.</source>
        <translation>Yozganlaringiz shu kompyuterda, shifrlangan holda qoladi.</translation>
    </message>
    <message>
        <source>You decide whether anything is sent. At the start, nothing is.</source>
        <translation>Biror narsa yuborilishini siz hal qilasiz. Boshida hech narsa yuborilmaydi.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>18 to 64 years</source>
        <translation>18 yoshdan 64 yoshgacha</translation>
    </message>
    <message>
        <source>5 to 17 years</source>
        <translation>5 yoshdan 17 yoshgacha</translation>
    </message>
    <message>
        <source>65 years or older</source>
        <translation>65 yosh va undan katta</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yosh</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>3 oylikdan kichik</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>5 yoshdan kichik</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>A check-in</source>
        <translation>Qayd</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Shifokor</translation>
    </message>
    <message>
        <source>A person at the authority reads your request; nobody answers at once.</source>
        <translation>Soʻrovingizni idoradagi odam oʻqiydi; javob darhol kelmaydi.</translation>
    </message>
    <message>
        <source>A request for help</source>
        <translation>Yordam soʻrovi</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Tushuntirish</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>Eʼtiroz</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>Boshqa xabar</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>Keyin koʻrsatgan javoblaringiz</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Yordam soʻrash</translation>
    </message>
    <message>
        <source>Ask what is held</source>
        <translation>Nima saqlanishini soʻrash</translation>
    </message>
    <message>
        <source>Call the authority too, at the number in your letter.</source>
        <translation>Idoraga ham qoʻngʻiroq qiling, xatingizdagi raqam orqali.</translation>
    </message>
    <message>
        <source>Call the authority too: {number}.</source>
        <translation>Idoraga ham qoʻngʻiroq qiling: {number}.</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>Javoblarni tanlash</translation>
    </message>
    <message>
        <source>Choose one of them. “Something else” will do.</source>
        <translation>Bittasini tanlang. “Boshqa narsa” ham boʻladi.</translation>
    </message>
    <message>
        <source>Confirmed with a signature on {day}. Messages touched: {count}.</source>
        <translation>Imzo bilan tasdiqlangan: {day}. Tegishli xabarlar: {count}.</translation>
    </message>
    <message>
        <source>Erase my answers there</source>
        <translation>U yerdagi javoblarimni oʻchirish</translation>
    </message>
    <message>
        <source>Follow dates of my own meanwhile</source>
        <translation>Hozircha oʻz sanalarimga amal qilish</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Oziq-ovqat</translation>
    </message>
    <message>
        <source>It answers with a signed list of every message it has of this order.</source>
        <translation>Javobida bu buyruqqa oid barcha xabarlarning imzolangan roʻyxati keladi.</translation>
    </message>
    <message>
        <source>It is not for me</source>
        <translation>Bu men uchun emas</translation>
    </message>
    <message>
        <source>It waits to be sent to the authority.</source>
        <translation>Idoraga yuborilishini kutmoqda.</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>Eʼtirozimni saqlash</translation>
    </message>
    <message>
        <source>Kept in your record; the authority was not told from here.</source>
        <translation>Yozuvlaringizda saqlandi; idoraga bu yerdan aytilmagan.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Dori</translation>
    </message>
    <message>
        <source>Messages that the authority held on {day}: {count}.</source>
        <translation>Idora saqlagan xabarlar ({day}): {count}.</translation>
    </message>
    <message>
        <source>More is being asked for.</source>
        <translation>Yana soʻralmoqda.</translation>
    </message>
    <message>
        <source>Not confirmed by the authority yet. It is sent by itself.</source>
        <translation>Idora hali tasdiqlamagan. U oʻzi yuboriladi.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Izoh, istasangiz</translation>
    </message>
    <message>
        <source>Quickest by telephone: {number}.</source>
        <translation>Eng tezi telefon orqali: {number}.</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>Eski javobni koʻrsatish</translation>
    </message>
    <message>
        <source>Send my objection</source>
        <translation>Eʼtirozimni yuborish</translation>
    </message>
    <message>
        <source>Send my request</source>
        <translation>Soʻrovimni yuborish</translation>
    </message>
    <message>
        <source>Share nothing from now on</source>
        <translation>Bundan buyon hech narsa ulashmaslik</translation>
    </message>
    <message>
        <source>Share nothing, and erase everything there</source>
        <translation>Hech narsa ulashmaslik va u yerdagi hammasini oʻchirish</translation>
    </message>
    <message>
        <source>Single answers of a check-in that has its receipt, for an appeal or for the authority&apos;s doctor. You choose them, and see first what would leave.</source>
        <translation>Kvitansiyasi bor qaydning ayrim javoblari, shikoyat yoki idora shifokori uchun. Siz ularni tanlaysiz va avval nima ketishini koʻrasiz.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Suhbatlashish uchun kishi</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Boshqa narsa</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>Bu buyruqda nimadir notoʻgʻri</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>Take your agreement back</source>
        <translation>Roziligingizni qaytarib olish</translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation>Idoraga aytish</translation>
    </message>
    <message>
        <source>Tell the authority why</source>
        <translation>Idoraga sababini aytish</translation>
    </message>
    <message>
        <source>Tell the authority why: {what}</source>
        <translation>Idoraga sababini aytish: {what}</translation>
    </message>
    <message>
        <source>Tell the authority: {what}</source>
        <translation>Idoraga aytish: {what}</translation>
    </message>
    <message>
        <source>The authority did not take it.</source>
        <translation>Idora buni qabul qilmadi.</translation>
    </message>
    <message>
        <source>The authority does not know this yet</source>
        <translation>Idora buni hali bilmaydi</translation>
    </message>
    <message>
        <source>The authority erases every answer it has of you and keeps that you checked in. You go on sharing as you chose.</source>
        <translation>Idora sizga oid barcha javoblarni oʻchiradi va qayd etganingizni saqlab qoladi. Siz tanlaganingizcha ulashishda davom etasiz.</translation>
    </message>
    <message>
        <source>The authority erases everything you sent it. Your receipts stay here, but it can no longer say by itself that you checked in.</source>
        <translation>Idora siz yuborgan hammasini oʻchiradi. Kvitansiyalaringiz shu yerda qoladi, lekin u oʻzi sizning qayd etganingizni ayta olmaydi.</translation>
    </message>
    <message>
        <source>The authority has it, with a signed receipt.</source>
        <translation>Idora uni oldi, imzolangan kvitansiya bor.</translation>
    </message>
    <message>
        <source>The authority is told that you share nothing any more. It keeps what it has. Windows from now on count as not shared, never as missed.</source>
        <translation>Idoraga endi hech narsa ulashmasligingiz aytiladi. Bori unda qoladi. Bundan keyingi vaqt oraliqlari ulashilmagan deb hisoblanadi, hech qachon oʻtkazib yuborilgan deb emas.</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Sanalar</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>Vaqt oraliqlari</translation>
    </message>
    <message>
        <source>They are exactly those that this record knows.</source>
        <translation>Ular aynan bu yozuvlar bilganlardir.</translation>
    </message>
    <message>
        <source>They are not exactly those that this record knows: another copy of it may have sent some.</source>
        <translation>Ular aynan bu yozuvlar bilganlar emas: boshqa nusxasi ham yuborgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>What the authority holds</source>
        <translation>Idorada nima saqlanadi</translation>
    </message>
    <message>
        <source>What you said is wrong with this order</source>
        <translation>Bu buyruqda nima notoʻgʻri deganingiz</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Kalitingiz</translation>
    </message>
    <message>
        <source>Your note goes with it. Only a person there can excuse a window.</source>
        <translation>Izohingiz ham birga ketadi. Vaqt oraligʻini faqat u yerdagi odam uzrli deya oladi.</translation>
    </message>
    <message>
        <source>Your objection goes to the authority with a date and a receipt. Until it answers, the order is as it was.</source>
        <translation>Eʼtirozingiz idoraga sana va kvitansiya bilan boradi. U javob bermaguncha buyruq oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent; you can tell the authority later, once you share.</source>
        <translation>Eʼtirozingiz sanasi bilan yozuvlaringizda saqlanadi. Hech narsa yuborilmaydi; keyin ulashsangiz, idoraga aytishingiz mumkin.</translation>
    </message>
    <message>
        <source>{message} · not sent from this record</source>
        <translation>{message} · bu yozuvlardan yuborilmagan</translation>
    </message>
    <message>
        <source>{message} · with answers</source>
        <translation>{message} · javoblar bilan</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} / %n belgi</numerusform>
            <numerusform>{used} / %n belgi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Accept</source>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Shundan keyin</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>{day} dan boshlab.</translation>
    </message>
    <message>
        <source>It asks for less than before, so it counts already.</source>
        <translation>Oldingidan kamroq talab qiladi, shuning uchun hozir ham amalda.</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts once you accept it; if it is wrong, call the authority first.</source>
        <translation>Oldingidan koʻproq talab qiladi. Siz qabul qilsangiz amal qiladi; notoʻgʻri boʻlsa, avval idoraga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Oxirgi kun</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hozir emas</translation>
    </message>
    <message>
        <source>Something is wrong with it</source>
        <translation>Unda nimadir notoʻgʻri</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Shu paytgacha</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Vaqt oraliqlari</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>Karantindan chiqdingiz</translation>
    </message>
    <message>
        <source>Your order changes</source>
        <translation>Buyrugʻingiz oʻzgaryapti</translation>
    </message>
    <message>
        <source>{name}: {opens} to {closes}</source>
        <translation>{name}: {opens} dan {closes} gacha</translation>
    </message>
    <message>
        <source>{window}, late until {until}</source>
        <translation>{window}, kechi bilan {until} gacha</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Check-ins by day</source>
        <translation>Kunlar boʻyicha qaydlar</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Oldingi kunlar</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Keyingi kunlar</translation>
    </message>
    <message>
        <source>No symptoms.</source>
        <translation>Alomatlar yoʻq.</translation>
    </message>
    <message>
        <source>No temperature yet.</source>
        <translation>Hali harorat yoʻq.</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>Soʻz bilan aytish</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Alomatlar</translation>
    </message>
    <message>
        <source>Symptoms: a bar is yes, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>Alomatlar: ustun&#xa0;— ha, baland boʻlgani ogʻirroq; chiziqcha&#xa0;— yoʻq, halqa&#xa0;— bilmayman.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Harorat</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>oʻlchanmagan</translation>
    </message>
    <message>
        <source>{day}, {window}: {what}</source>
        <translation>{day}, {window}: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} dan {last} gacha</translation>
    </message>
    <message>
        <source>{head}. {what}.</source>
        <translation>{head}. {what}.</translation>
    </message>
    <message>
        <source>{window}: {what}</source>
        <translation>{window}: {what}</translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message>
        <source>Answer at least one of these.</source>
        <translation>Ulardan kamida bittasiga javob bering.</translation>
    </message>
    <message>
        <source>Answers that need a look: {count}.</source>
        <translation>Qarab chiqiladigan javoblar: {count}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>By keyboard: Tab goes on, 1, 2, 3 choose an answer, Ctrl+Enter saves.</source>
        <translation>Klaviaturada: Tab keyingisiga oʻtadi, 1, 2, 3 javobni tanlaydi, Ctrl+Enter saqlaydi.</translation>
    </message>
    <message>
        <source>Call a doctor today</source>
        <translation>Bugun shifokorga qoʻngʻiroq qiling</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>Hozir {number} ga qoʻngʻiroq qiling</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Javobni tanlang.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Javoblardan birini tanlang.</translation>
    </message>
    <message>
        <source>Everything needed is answered</source>
        <translation>Kerakli hammasiga javob berildi</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Buni toʻldiring.</translation>
    </message>
    <message>
        <source>Homebound does not replace a doctor.</source>
        <translation>Homebound shifokor oʻrnini bosmaydi.</translation>
    </message>
    <message>
        <source>Is this right? If it is, leave it as it is.</source>
        <translation>Bu toʻgʻrimi? Toʻgʻri boʻlsa, shunday qoldiring.</translation>
    </message>
    <message>
        <source>Last time: {symptoms}.</source>
        <translation>Oʻtgan safar: {symptoms}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation>Qolganlari yoʻq</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Hali hech narsa oʻzgarmagan</translation>
    </message>
    <message>
        <source>One answer on each line.</source>
        <translation>Har qatorda bitta javob.</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>{time} da yozildi</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Oʻzgarishni saqlash</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Qaydni saqlash</translation>
    </message>
    <message>
        <source>Saved on this computer as you type.</source>
        <translation>Yozganingiz sari shu kompyuterda saqlanadi.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>The health authority learns this answer. In an emergency do not wait for a call.</source>
        <translation>Bu javobni sogʻliqni saqlash idorasi biladi. Shoshilinch holatda qoʻngʻiroq kutmang.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yana oʻsha</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Type it anew.</source>
        <translation>Bunda saqlab boʻlmaydigan belgilar bor. Qaytadan yozing.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day: {example}.</source>
        <translation>Bu sana emas. Yil-oy-kun qilib yozing: {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Type it like {example}.</source>
        <translation>Bu son emas. Shunday yozing: {example}.</translation>
    </message>
    <message>
        <source>This is not a time. Type it like {example}.</source>
        <translation>Bu vaqt emas. Shunday yozing: {example}.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like {example}.</source>
        <translation>Bu butun son emas. Shunday yozing: {example}.</translation>
    </message>
    <message>
        <source>This is too high: at most {limit}.</source>
        <translation>Juda katta: koʻpi bilan {limit}.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it, please.</source>
        <translation>Juda uzun. Iltimos, qisqartiring.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>Juda uzun: koʻpi bilan %n belgi.</numerusform>
            <numerusform>Juda uzun: koʻpi bilan %n belgi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too low: at least {limit}.</source>
        <translation>Juda kichik: kamida {limit}.</translation>
    </message>
    <message>
        <source>This looks like °F, not °C.</source>
        <translation>Bu °C emas, °F ga oʻxshaydi.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Son yozing.</translation>
    </message>
    <message>
        <source>Use °F</source>
        <translation>°F deb olish</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Nima qila olasiz</translation>
    </message>
    <message>
        <source>Would you like a call?</source>
        <translation>Sizga qoʻngʻiroq qilinishini istaysizmi?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>soat:daqiqa</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>yil-oy-kun</translation>
    </message>
    <message>
        <source>{country} or {order}</source>
        <translation>{country} yoki {order}</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as afterwards.</source>
        <translation>{day}. {time} da yopilgan. Qaydingiz keyin kiritilgan deb saqlanadi.</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as late.</source>
        <translation>{day}. {time} da yopilgan. Qaydingiz kech deb saqlanadi.</translation>
    </message>
    <message>
        <source>{day}. Open until {time}.</source>
        <translation>{day}. {time} gacha ochiq.</translation>
    </message>
    <message>
        <source>{day}. What you change is added; your first answers are kept.</source>
        <translation>{day}. Oʻzgartirganingiz qoʻshiladi; birinchi javoblaringiz saqlanib qoladi.</translation>
    </message>
    <message>
        <source>{group} None of the rest</source>
        <translation>{group} Qolganlari yoʻq</translation>
    </message>
    <message>
        <source>{left} of {total} left to answer</source>
        <translation>{total} tadan {left} ta javob qoldi</translation>
    </message>
    <message>
        <source>{question}, unit</source>
        <translation>{question}, birlik</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} / %n belgi</numerusform>
            <numerusform>{used} / %n belgi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n daqiqa</numerusform>
            <numerusform>%n daqiqa</numerusform>
        </translation>
    </message>
    <message>
        <source>A number, roughly.</source>
        <translation>Taxminiy son.</translation>
    </message>
    <message>
        <source>A telephone number or an address, if you know one.</source>
        <translation>Bilsangiz, telefon raqami yoki manzil.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Aloqa qoʻshish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>Change: {who}</source>
        <translation>Oʻzgartirish: {who}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>Aloqalar kundaligi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Earlier: {what}</source>
        <translation>Oldin: {what}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Aloqalarni eksport qilish</translation>
    </message>
    <message>
        <source>For example 14:30.</source>
        <translation>Masalan, 14:30.</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>Necha daqiqa</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Qanday bogʻlanish mumkin</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Hali hech kim yoʻq.</translation>
    </message>
    <message>
        <source>Only those of the people that you tick. The file is not encrypted: give it only to people you trust.</source>
        <translation>Faqat siz belgilagan odamlarniki. Fayl shifrlanmagan: uni faqat ishongan kishingizga bering.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Joyiga qaytarish</translation>
    </message>
    <message>
        <source>Put back: {who}</source>
        <translation>Joyiga qaytarish: {who}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove: {who}</source>
        <translation>Olib tashlash: {who}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Olib tashlandi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Oldingilarini koʻrsatish</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Kamida bir kishini belgilang.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Type the time like 14:30, or leave it out.</source>
        <translation>Vaqtni 14:30 kabi yozing yoki boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>Kim bilan uchrashdingiz?</translation>
    </message>
    <message>
        <source>Whom you met, in case somebody has to be warned. It stays on this computer and is never sent.</source>
        <translation>Kimnidir ogohlantirish kerak boʻlib qolsa, kim bilan uchrashganingiz. Bu shu kompyuterda qoladi va hech qachon yuborilmaydi.</translation>
    </message>
    <message>
        <source>Whose contacts do you want to hand over?</source>
        <translation>Kimning aloqalarini topshirmoqchisiz?</translation>
    </message>
    <message>
        <source>{who} ({count})</source>
        <translation>{who} ({count})</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Check in</source>
        <translation>Qayd etish</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Homebound: locked</source>
        <translation>Homebound: qulflangan</translation>
    </message>
    <message>
        <source>Homebound: time for your check-in</source>
        <translation>Homebound: qayd etish vaqti</translation>
    </message>
    <message>
        <source>It is still time for your check-in</source>
        <translation>Hali qayd etish vaqti bor</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>Qayd etish vaqti keldi</translation>
    </message>
    <message>
        <source>It is time to save a backup</source>
        <translation>Zaxira nusxa saqlash vaqti keldi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Unlock Homebound to be reminded</source>
        <translation>Eslatma olish uchun Homebound ilovasini qulfdan chiqaring</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup)</source>
        <translation>Homebound zaxira nusxalari (*.homebound-backup)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup);;All files (*)</source>
        <translation>Homebound zaxira nusxalari (*.homebound-backup);;Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Homebound has made a mistake. What you saved is safe. If it happens again, close Homebound and start it anew.</source>
        <translation>Homebound xatoga yoʻl qoʻydi. Saqlaganlaringiz xavfsiz. Yana takrorlansa, Homebound ilovasini yoping va qaytadan ishga tushiring.</translation>
    </message>
    <message>
        <source>Homebound receipts (*.homebound-receipt)</source>
        <translation>Homebound kvitansiyalari (*.homebound-receipt)</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Zaxira nusxani ochish</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>Buyruqni ochish</translation>
    </message>
    <message>
        <source>Orders and pictures of them (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>Buyruqlar va ularning rasmlari (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF fayllar (*.pdf)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Zaxira nusxani saqlash</translation>
    </message>
    <message>
        <source>Save an export</source>
        <translation>Eksportni saqlash</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF qilib saqlash</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Dalillarni saqlash</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Kvitansiyani saqlash</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip fayllar (*.zip)</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Another quarantine begins? This record stays as it is.</source>
        <translation>Yana karantin boshlanadimi? Bu yozuvlar shundayligicha qoladi.</translation>
    </message>
    <message>
        <source>Days until then: {count}</source>
        <translation>Oʻshangacha kunlar: {count}</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Hammasini saqlab qolish</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Yangi buyruq</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so here.</source>
        <translation>Bu yerda aytmasangiz, hech narsa oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>There is no hurry. You are asked again on {day}. Nothing is erased unless you say so here.</source>
        <translation>Shoshilish shart emas: {day} yana soʻraladi. Bu yerda aytmasangiz, hech narsa oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>Yozuvlaringiz nima qilinsin?</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>Karantiningiz tugadi</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A check-in from {opens} to {closes} reaches into the night. Nobody may be asked between 22:00 and 07:00, extra time included.</source>
        <translation>{opens} dan {closes} gacha boʻlgan qayd tunga kirib ketadi. 22:00 dan 07:00 gacha, qoʻshimcha vaqt bilan birga, hech kimdan soʻrash mumkin emas.</translation>
    </message>
    <message>
        <source>A check-in has to open before it closes, on the same day.</source>
        <translation>Qayd oʻsha kunning oʻzida yopilishidan oldin ochilishi kerak.</translation>
    </message>
    <message>
        <source>A check-in has to stay open for at least {minutes} minutes.</source>
        <translation>Qayd kamida {minutes} daqiqa ochiq turishi kerak.</translation>
    </message>
    <message>
        <source>A day needs at least one and at most {limit} check-ins.</source>
        <translation>Bir kunda kamida bitta, koʻpi bilan {limit} ta qayd boʻlishi kerak.</translation>
    </message>
    <message>
        <source>A file of this profile has been replaced by something else, such as a link or a folder. Nothing was opened. Put the folder back from a copy that you trust.</source>
        <translation>Bu profilning bir fayli boshqa narsaga, masalan havola yoki jildga almashtirilgan. Hech narsa ochilmadi. Jildni ishonchli nusxadan qaytaring.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {limit}. Tor&apos;s is usually 9050, or 9150.</source>
        <translation>Port 1 dan {limit} gacha butun son. Torniki odatda 9050 yoki 9150.</translation>
    </message>
    <message>
        <source>A record holds at most {limit} people. Make another profile for more: lock this one first.</source>
        <translation>Bitta yozuvlar toʻplamida koʻpi bilan {limit} kishi boʻlishi mumkin. Koʻproq kishi uchun boshqa profil yarating: avval bunisini qulflang.</translation>
    </message>
    <message>
        <source>Another person of this profile follows this order. If it is for somebody else, ask the authority for an order of their own.</source>
        <translation>Bu buyruqqa shu profildagi boshqa kishi amal qilmoqda. U boshqa kishi uchun boʻlsa, idoradan uning oʻz buyrugʻini soʻrang.</translation>
    </message>
    <message>
        <source>Both files with this profile&apos;s keys are damaged. Restore your latest backup; nothing has been changed.</source>
        <translation>Bu profilning kalitlari turgan ikkala fayl ham shikastlangan. Oxirgi zaxira nusxangizni tiklang; hech narsa oʻzgartirilmagan.</translation>
    </message>
    <message>
        <source>First open an order, or set up your days. Then you can write this down.</source>
        <translation>Avval buyruqni oching yoki kunlaringizni belgilang. Shundan keyin buni yozish mumkin.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 1 to {limit}, or leave them out.</source>
        <translation>Daqiqalarni 1 dan {limit} gacha son bilan yozing yoki boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Homebound may not write into its folder. Check that the disk is not read-only, then try again.</source>
        <translation>Homebound oʻz jildiga yoza olmaydi. Disk faqat oʻqish uchun emasligini tekshiring va qayta urining.</translation>
    </message>
    <message>
        <source>No backup can be written there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>U yerga zaxira nusxa yozib boʻlmaydi: jild yoʻq yoki unga yozishga ruxsatingiz yoʻq. Boshqa jild yoki diskni tanlang.</translation>
    </message>
    <message>
        <source>No order can be read in this picture. The whole square code has to be in it, sharp, evenly lit and with its white edge. Else ask the authority for the file.</source>
        <translation>Bu rasmda buyruqni oʻqib boʻlmadi. Kvadrat kod toʻliq, aniq, bir tekis yoritilgan va oq hoshiyasi bilan boʻlishi kerak. Aks holda idoradan faylni soʻrang.</translation>
    </message>
    <message>
        <source>Nothing can be saved there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>U yerga hech narsa saqlab boʻlmaydi: jild yoʻq yoki unga yozishga ruxsatingiz yoʻq. Boshqa jild yoki diskni tanlang.</translation>
    </message>
    <message>
        <source>One of these texts is too long. Use at most {limit} characters in each.</source>
        <translation>Bu matnlardan biri juda uzun. Har birida koʻpi bilan {limit} belgi ishlating.</translation>
    </message>
    <message>
        <source>One person has to stay. Change the name instead.</source>
        <translation>Bir kishi qolishi kerak. Oʻrniga ismini oʻzgartiring.</translation>
    </message>
    <message>
        <source>Some answers are missing or do not fit. They are marked on the page.</source>
        <translation>Ayrim javoblar yoʻq yoki mos emas. Ular sahifada belgilangan.</translation>
    </message>
    <message>
        <source>Something answered in place of {host}, but not with the authority&apos;s signed word. Perhaps this network asks you to sign in first. Nothing has changed; try again later.</source>
        <translation>{host} oʻrniga nimadir javob berdi, lekin idoraning imzosi yoʻq. Balki bu tarmoq avval kirishni soʻrayotgandir. Hech narsa oʻzgarmadi; keyinroq qayta urining.</translation>
    </message>
    <message>
        <source>That disk reports an error. Choose another disk or folder, then try again. Your record is as it was.</source>
        <translation>Bu disk xato haqida xabar bermoqda. Boshqa disk yoki jildni tanlang va qayta urining. Yozuvlaringiz avvalgidek turibdi.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use your recovery code.</source>
        <translation>Bu oʻsha parol iborasi emas. Qayta urining yoki tiklash kodidan foydalaning.</translation>
    </message>
    <message>
        <source>The answers to the questions that came with this order can become longer than a message holds. Ask the authority to correct it.</source>
        <translation>Bu buyruq bilan kelgan savollarning javoblari xabar sigʻimidan uzun boʻlishi mumkin. Idoradan tuzatishni soʻrang.</translation>
    </message>
    <message>
        <source>The authority&apos;s details in this file were not valid when the order was issued. Ask the authority for a new file.</source>
        <translation>Buyruq berilganda bu fayldagi idora maʼlumotlari amalda boʻlmagan. Idoradan yangi fayl soʻrang.</translation>
    </message>
    <message>
        <source>The days of this change do not fit your order. Keep to your order as it is, and call the authority.</source>
        <translation>Bu oʻzgarishning kunlari buyrugʻingizga mos emas. Buyruqqa boricha amal qiling va idoraga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be kept. Make room on the disk and try again; what you typed is still here.</source>
        <translation>Disk toʻlgan, shuning uchun buni saqlab boʻlmadi. Diskda joy boʻshating va qayta urining; yozganingiz hali shu yerda.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed is still here: save a copy of Homebound&apos;s folder on another disk, then try again.</source>
        <translation>Disk xato haqida xabar bermoqda. Yozganingiz hali shu yerda: Homebound jildi nusxasini boshqa diskka saqlang va qayta urining.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later window as the last.</source>
        <translation>Oxiri boshidan oldin. Oxirgisi qilib keyinroq vaqt oraligʻini tanlang.</translation>
    </message>
    <message>
        <source>The file of this record is gone. Put the folder back where it was, then try again.</source>
        <translation>Bu yozuvlarning fayli yoʻqolgan. Jildni oʻz joyiga qaytaring va qayta urining.</translation>
    </message>
    <message>
        <source>The last day of this order is before its first. Ask the authority to correct it.</source>
        <translation>Bu buyruqning oxirgi kuni birinchisidan oldin. Idoradan tuzatishni soʻrang.</translation>
    </message>
    <message>
        <source>The profile of this backup is on this computer already. Nothing was changed: restore it as a copy under another name, or leave it.</source>
        <translation>Bu zaxira nusxaning profili kompyuterda allaqachon bor. Hech narsa oʻzgarmadi: uni boshqa nom bilan nusxa qilib tiklang yoki qoldiring.</translation>
    </message>
    <message>
        <source>The questions in this file are not the ones that the order names. Ask the authority to send it again.</source>
        <translation>Bu fayldagi savollar buyruq aytgan savollar emas. Idoradan uni qayta yuborishni soʻrang.</translation>
    </message>
    <message>
        <source>The questions that came with this order are too many (at most {limit}). Ask the authority to correct it.</source>
        <translation>Bu buyruq bilan kelgan savollar juda koʻp (koʻpi bilan {limit}). Idoradan tuzatishni soʻrang.</translation>
    </message>
    <message>
        <source>The questions that came with this order cannot be read. Ask the authority to send it again.</source>
        <translation>Bu buyruq bilan kelgan savollarni oʻqib boʻlmaydi. Idoradan uni qayta yuborishni soʻrang.</translation>
    </message>
    <message>
        <source>The questions that came with this order use something this Homebound does not know ({part}). Install the newest version, or tell the authority what is in the brackets.</source>
        <translation>Bu buyruq bilan kelgan savollarda shu Homebound bilmaydigan narsa bor ({part}). Eng yangi versiyani oʻrnating yoki qavs ichidagini idoraga ayting.</translation>
    </message>
    <message>
        <source>The signature on this order does not fit: it was changed, or it does not come from that authority. Do not follow it; call the authority.</source>
        <translation>Bu buyruqdagi imzo mos emas: u oʻzgartirilgan yoki oʻsha idoradan kelmagan. Unga amal qilmang; idoraga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: there is none, it is locked, or it would keep the key unprotected. Use your passphrase.</source>
        <translation>Tizimning kalitlar toʻplamidan foydalanib boʻlmaydi: u yoʻq, qulflangan yoki kalitni himoyasiz saqlaydi. Parol iborangizdan foydalaning.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not have the key of this profile. Use your passphrase; you can then set up the keyring again.</source>
        <translation>Tizimning kalitlar toʻplamida bu profilning kaliti yoʻq. Parol iborangizdan foydalaning; keyin kalitlar toʻplamini qayta sozlash mumkin.</translation>
    </message>
    <message>
        <source>The time zone of this order is not known here. Ask the authority to correct it, or install the newest Homebound.</source>
        <translation>Bu buyruqning vaqt mintaqasi bu yerda nomaʼlum. Idoradan tuzatishni soʻrang yoki eng yangi Homebound versiyasini oʻrnating.</translation>
    </message>
    <message>
        <source>There are several orders in this picture. Cut out the one that is for you.</source>
        <translation>Bu rasmda bir nechta buyruq bor. Sizniki boʻlganini qirqib oling.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your paper, group by group.</source>
        <translation>Tiklash kodida yozuv xatosi bor. Uni qogʻoz bilan guruhma-guruh solishtiring.</translation>
    </message>
    <message>
        <source>There is a typing mistake in this code: the right one has 11 letters and numbers. Compare it with your letter.</source>
        <translation>Bu kodda yozuv xatosi bor: unda 11 ta harf va raqam boʻladi. Xatingiz bilan solishtiring.</translation>
    </message>
    <message>
        <source>There is no room for the file on that disk; nothing was saved there. Make room on it, or choose another disk. Your record is as it was.</source>
        <translation>Bu diskda fayl uchun joy yoʻq; u yerga hech narsa saqlanmadi. Unda joy boʻshating yoki boshqa diskni tanlang. Yozuvlaringiz avvalgidek turibdi.</translation>
    </message>
    <message>
        <source>This Homebound was installed without the part that talks to the system&apos;s keyring. Your passphrase works as before.</source>
        <translation>Bu Homebound tizimning kalitlar toʻplami bilan ishlaydigan qismsiz oʻrnatilgan. Parol iborangiz oldingidek ishlaydi.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not as it was written. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>Bu zaxira nusxa shikastlangan: u yozilganidek emas. Faylni saqlagan joyingizdan qayta nusxalang yoki boshqa zaxira nusxani oling. Hech narsa tiklanmadi.</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>Bu zaxira nusxa toʻliq emas: oxiri yoʻq. Faylni saqlagan joyingizdan qayta nusxalang yoki boshqa zaxira nusxani oling. Hech narsa tiklanmadi.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Homebound. Install the newest version, then restore it.</source>
        <translation>Bu zaxira nusxani yangiroq Homebound yaratgan. Eng yangi versiyani oʻrnating, soʻng uni tiklang.</translation>
    </message>
    <message>
        <source>This change cannot be checked yet. Verify the order that you follow first, under Sharing, or ask the authority for the change as a file.</source>
        <translation>Bu oʻzgarishni hali tekshirib boʻlmaydi. Avval amal qilayotgan buyrugʻingizni “Ulashish” sahifasida tekshiring yoki idoradan oʻzgarishni fayl qilib soʻrang.</translation>
    </message>
    <message>
        <source>This change is not for the order that you follow. Choose the person or the order that it is for.</source>
        <translation>Bu oʻzgarish siz amal qilayotgan buyruq uchun emas. U kimga yoki qaysi buyruqqa tegishli boʻlsa, shuni tanlang.</translation>
    </message>
    <message>
        <source>This check-in has not opened yet. Come back when it opens.</source>
        <translation>Bu qayd hali ochilmagan. Ochilganda qaytib keling.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose the day of the meeting.</source>
        <translation>Bu kun hali kelmagan. Uchrashuv kunini tanlang.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Bu faylni oʻqib boʻlmaydi. U joyida ekanini va uni ochishga ruxsatingiz borligini tekshiring.</translation>
    </message>
    <message>
        <source>This file is not a Homebound backup. Look for the file ending in .homebound-backup.</source>
        <translation>Bu fayl Homebound zaxira nusxasi emas. .homebound-backup bilan tugaydigan faylni toping.</translation>
    </message>
    <message>
        <source>This file is too large to be an order (more than {limit_kib} KiB). Look for the file ending in .homebound.</source>
        <translation>Bu fayl buyruq boʻlishi uchun juda katta ({limit_kib} KiB dan ortiq). .homebound bilan tugaydigan faylni toping.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Write it without http:// and without the port, like 127.0.0.1 or proxy.example.org.</source>
        <translation>Bu proksi nomi yoki manzili emas. Uni http:// va portsiz yozing, masalan 127.0.0.1 yoki proxy.example.org.</translation>
    </message>
    <message>
        <source>This is not a Homebound order file. Look for the file ending in .homebound that the health authority gave you.</source>
        <translation>Bu Homebound buyruq fayli emas. Sogʻliqni saqlash idorasi sizga bergan, .homebound bilan tugaydigan faylni toping.</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a whole one has 16 groups of four. Compare it with your letter.</source>
        <translation>Bu toʻliq raqamli iz emas: unda toʻrttadan 16 guruh boʻladi. Xatingiz bilan solishtiring.</translation>
    </message>
    <message>
        <source>This is not a whole order link. Copy all of it, from “homebound:” to its end, or ask the authority for the file.</source>
        <translation>Bu toʻliq buyruq havolasi emas. Uni “homebound:” dan oxirigacha toʻliq nusxalang yoki idoradan faylni soʻrang.</translation>
    </message>
    <message>
        <source>This is not a whole order: something of the code is missing or was changed. Copy or photograph it again, or ask the authority for the file.</source>
        <translation>Bu toʻliq buyruq emas: kodning bir qismi yoʻq yoki oʻzgartirilgan. Uni qayta nusxalang yoki suratga oling yoxud idoradan faylni soʻrang.</translation>
    </message>
    <message>
        <source>This is not the order that you follow, though it has the same number. One of them was changed. Call the authority at a number that you know from elsewhere.</source>
        <translation>Raqami bir xil boʻlsa ham, bu siz amal qilayotgan buyruq emas. Ulardan biri oʻzgartirilgan. Idoraga boshqa manbadan bilgan raqamingiz orqali qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} characters.</source>
        <translation>Bu ism juda uzun. Koʻpi bilan {limit} belgi ishlating.</translation>
    </message>
    <message>
        <source>This note is too long. Use at most {limit} characters.</source>
        <translation>Bu izoh juda uzun. Koʻpi bilan {limit} belgi ishlating.</translation>
    </message>
    <message>
        <source>This order and the authority&apos;s details in the file do not belong together. Do not follow it; call the authority.</source>
        <translation>Bu buyruq va fayldagi idora maʼlumotlari bir-biriga tegishli emas. Unga amal qilmang; idoraga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>This order file is damaged. Ask the health authority to send it again.</source>
        <translation>Bu buyruq fayli shikastlangan. Sogʻliqni saqlash idorasidan uni qayta yuborishni soʻrang.</translation>
    </message>
    <message>
        <source>This order has questions of its own, which do not fit into a picture. Ask the authority for the file ending in .homebound.</source>
        <translation>Bu buyruqning rasmga sigʻmaydigan oʻz savollari bor. Idoradan .homebound bilan tugaydigan faylni soʻrang.</translation>
    </message>
    <message>
        <source>This order lasts {days} days. Homebound accepts at most {limit}. Ask the authority to correct it.</source>
        <translation>Bu buyruq {days} kun davom etadi. Homebound koʻpi bilan {limit} kunni qabul qiladi. Idoradan tuzatishni soʻrang.</translation>
    </message>
    <message>
        <source>This order was made for a newer Homebound. Install the newest version, then open it again.</source>
        <translation>Bu buyruq yangiroq Homebound uchun yaratilgan. Eng yangi versiyani oʻrnating, soʻng uni qayta oching.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the proposal.</source>
        <translation>Bu parol iborasini topish juda oson. Uni uzaytiring yoki taklif qilinganini oling.</translation>
    </message>
    <message>
        <source>This person has a quarantine here. Erase it first, further down on this page.</source>
        <translation>Bu kishining bu yerda karantini bor. Avval uni shu sahifaning pastida oʻchiring.</translation>
    </message>
    <message>
        <source>This picture cannot be opened here. Save it as PNG or JPEG, for example as a screenshot, and open that.</source>
        <translation>Bu rasmni bu yerda ochib boʻlmaydi. Uni PNG yoki JPEG qilib, masalan ekran rasmi sifatida saqlang va shuni oching.</translation>
    </message>
    <message>
        <source>This picture is too large (over {limit_mib} MiB or {limit_megapixels} megapixels). Cut out the square code, and open that.</source>
        <translation>Bu rasm juda katta ({limit_mib} MiB yoki {limit_megapixels} megapikseldan ortiq). Kvadrat kodni qirqib oling va shuni oching.</translation>
    </message>
    <message>
        <source>This profile is already open in another Homebound window. Close it there first.</source>
        <translation>Bu profil boshqa Homebound oynasida ochiq. Avval uni oʻsha yerda yoping.</translation>
    </message>
    <message>
        <source>This profile was last used with a newer Homebound. Install the newest version; nothing has been changed.</source>
        <translation>Bu profildan oxirgi marta yangiroq Homebound foydalangan. Eng yangi versiyani oʻrnating; hech narsa oʻzgartirilmagan.</translation>
    </message>
    <message>
        <source>This quarantine is already over: its last day was {last}. There is nothing to do.</source>
        <translation>Bu karantin tugab boʻlgan: oxirgi kuni {last} edi. Hech narsa qilish shart emas.</translation>
    </message>
    <message>
        <source>This record is damaged. Nothing has been changed: make a copy of Homebound&apos;s folder before anything else.</source>
        <translation>Bu yozuvlar shikastlangan. Hech narsa oʻzgartirilmagan: avvalo Homebound jildidan nusxa oling.</translation>
    </message>
    <message>
        <source>This recovery code does not open this profile. It may belong to another profile, or have been replaced.</source>
        <translation>Bu tiklash kodi bu profilni ochmaydi. U boshqa profilniki yoki almashtirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Tick at least one answer. What is not ticked stays here.</source>
        <translation>Kamida bitta javobni belgilang. Belgilanmagani shu yerda qoladi.</translation>
    </message>
    <message>
        <source>Two check-ins of the same day overlap. Change their times.</source>
        <translation>Bir kundagi ikki qayd ustma-ust tushgan. Vaqtlarini oʻzgartiring.</translation>
    </message>
    <message>
        <source>Type a name. It can be anything; it is shown when this computer is locked.</source>
        <translation>Ism yozing. U istalgan narsa boʻlishi mumkin; bu kompyuter qulflanganda koʻrinadi.</translation>
    </message>
    <message>
        <source>Write what you show this for. The authority keeps it beside the answers.</source>
        <translation>Buni nima uchun koʻrsatayotganingizni yozing. Idora buni javoblar yonida saqlaydi.</translation>
    </message>
    <message>
        <source>Write whom you met. A first name or “the postman” will do.</source>
        <translation>Kim bilan uchrashganingizni yozing. Ism yoki “pochtachi” ham boʻladi.</translation>
    </message>
    <message>
        <source>You already follow this order, or did so before. Nothing has changed.</source>
        <translation>Siz bu buyruqqa amal qilyapsiz yoki ilgari amal qilgansiz. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>You already have this change, or a newer one. There is nothing to do.</source>
        <translation>Sizda bu oʻzgarish yoki yangirogʻi bor. Hech narsa qilish shart emas.</translation>
    </message>
    <message>
        <source>{host} answered, but it did not sign this order: it may be forged, or out of date. Do not rely on it. Call the authority at a number that you know from elsewhere.</source>
        <translation>{host} javob berdi, lekin bu buyruqni imzolamagan: u soxta yoki eskirgan boʻlishi mumkin. Unga ishonmang. Idoraga boshqa manbadan bilgan raqamingiz orqali qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>{host} did not answer. Nothing has changed; look at your connection, and try again later.</source>
        <translation>{host} javob bermadi. Hech narsa oʻzgarmadi; ulanishingizni tekshiring va keyinroq qayta urining.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Choose why. “Something else” will do.</source>
        <translation>Sababini tanlang. “Boshqa narsa” ham boʻladi.</translation>
    </message>
    <message>
        <source>Earlier: {count}. All are in History.</source>
        <translation>Avvalgilari: {count}. Barchasi “Tarix” sahifasida.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Tushuntirish</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>Birinchi vaqt oraligʻi</translation>
    </message>
    <message>
        <source>From {first} until you are back</source>
        <translation>{first} dan qaytguningizcha</translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation>Kasalxona yoki shifokor</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Men qaytdim</translation>
    </message>
    <message>
        <source>I was asleep</source>
        <translation>Uxlab qoldim</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Men boʻlmayman</translation>
    </message>
    <message>
        <source>It is kept here with your record. It changes no check-in, and nobody is told unless you share it.</source>
        <translation>Bu yozuvlaringiz bilan birga shu yerda saqlanadi. U hech bir qaydni oʻzgartirmaydi, ulashmasangiz, hech kimga aytilmaydi.</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>Oxirgi vaqt oraligʻi</translation>
    </message>
    <message>
        <source>Meanwhile Homebound asks for nothing and does not remind you.</source>
        <translation>Bu vaqtda Homebound hech narsa soʻramaydi va eslatmaydi.</translation>
    </message>
    <message>
        <source>No power or no internet</source>
        <translation>Elektr yoki internet yoʻq</translation>
    </message>
    <message>
        <source>Not checked in: {count}. If you like, say why.</source>
        <translation>Qayd yoʻq: {count}. Istasangiz, sababini ayting.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Izoh, istasangiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Boshqa narsa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Qaytarib olish: {what}</translation>
    </message>
    <message>
        <source>There is nothing to explain.</source>
        <translation>Tushuntiradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Trouble with the computer</source>
        <translation>Kompyuterdagi muammo</translation>
    </message>
    <message>
        <source>Until I am back</source>
        <translation>Qaytgunimcha</translation>
    </message>
    <message>
        <source>Why there is no check-in</source>
        <translation>Nega qayd yoʻq</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Nega?</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Siz hozircha yoʻqsiz</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}, {window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} dan {last} gacha</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} / %n belgi</numerusform>
            <numerusform>{used} / %n belgi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A page for every week, with pictures, to print or hand over.</source>
        <translation>Har hafta uchun bir sahifa, rasmlari bilan, chop etish yoki topshirish uchun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Calendar of the check-ins (iCalendar)</source>
        <translation>Qaydlar taqvimi (iCalendar)</translation>
    </message>
    <message>
        <source>Every check-in and every change, to open in a spreadsheet.</source>
        <translation>Har bir qayd va har bir oʻzgarish, elektron jadvalda ochish uchun.</translation>
    </message>
    <message>
        <source>Every check-in in the form that a doctor&apos;s or hospital&apos;s system reads.</source>
        <translation>Har bir qayd, shifokor yoki kasalxona tizimi oʻqiydigan koʻrinishda.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>Qayd etish vaqti keldi</translation>
    </message>
    <message>
        <source>Medical record (FHIR)</source>
        <translation>Tibbiy yozuv (FHIR)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Summary for a doctor, for print (PDF)</source>
        <translation>Shifokor uchun xulosa, chop etishga (PDF)</translation>
    </message>
    <message>
        <source>Summary for a doctor, to read on a screen (HTML)</source>
        <translation>Shifokor uchun xulosa, ekranda oʻqishga (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Jadval (CSV)</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Keep it where only you can open it, and give it only to people you trust.</source>
        <translation>Fayl shifrlanmagan: kimda boʻlsa, oʻqiy oladi. Uni faqat oʻzingiz ocha oladigan joyda saqlang va faqat ishongan kishingizga bering.</translation>
    </message>
    <message>
        <source>The same as a page for a browser, which a screen reader reads well.</source>
        <translation>Xuddi shuning brauzer sahifasi, uni ekran oʻquvchi dastur yaxshi oʻqiydi.</translation>
    </message>
    <message>
        <source>The times of your check-ins with alarms, for your phone. None of your answers.</source>
        <translation>Qaydlaringiz vaqti, signallari bilan, telefoningiz uchun. Javoblaringizdan hech biri yoʻq.</translation>
    </message>
    <message>
        <source>What do you want to save?</source>
        <translation>Nimani saqlamoqchisiz?</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Call the authority: its number stands on the order. You can object to an order when it is shown to you, and follow your own dates meanwhile; the objection is kept with its date. Corrections of the authority are shown beside what was before, and you decide.</source>
        <translation>Idoraga qoʻngʻiroq qiling: raqami buyruqda turadi. Buyruq koʻrsatilganda eʼtiroz bildirib, hozircha oʻz sanalaringizga amal qilishingiz mumkin; eʼtiroz sanasi bilan saqlanadi. Idoraning tuzatishlari oldingisi yonida koʻrsatiladi va siz hal qilasiz.</translation>
    </message>
    <message>
        <source>Can it see me, or where I am?</source>
        <translation>U meni yoki qayerda ekanimni koʻra oladimi?</translation>
    </message>
    <message>
        <source>Can my family use it too?</source>
        <translation>Oilam ham foydalana oladimi?</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Qayd etish</translation>
    </message>
    <message>
        <source>Check in as always: it is saved on this computer with its time. If you share, the note waits and is sent as soon as there is a connection. The page Today says whether it was sent and acknowledged.</source>
        <translation>Odatdagidek qayd eting: u vaqti bilan shu kompyuterda saqlanadi. Ulashsangiz, xabar kutib turadi va aloqa paydo boʻlishi bilan yuboriladi. U yuborilgani va tasdiqlangani “Bugun” sahifasida koʻrinadi.</translation>
    </message>
    <message>
        <source>Children or others in your care can be added to your profile in Settings; each has their own order and record. Another adult makes a profile of their own on the first page, with a passphrase of their own.</source>
        <translation>Bolalar yoki siz qaraydigan boshqalarni Sozlamalarda profilingizga qoʻshish mumkin; har birining oʻz buyrugʻi va yozuvlari boʻladi. Boshqa katta yoshli kishi birinchi sahifada oʻz profilini oʻz parol iborasi bilan yaratadi.</translation>
    </message>
    <message>
        <source>Choose “Forgotten passphrase?” on the page that opens your record, and type your recovery code. Without passphrase, recovery code and keyring nobody can open the record, not even the makers of Homebound. You can make a new recovery code in Settings.</source>
        <translation>Yozuvlaringizni ochadigan sahifada “Parol iborasi esdan chiqdimi?” ni tanlang va tiklash kodingizni yozing. Parol iborasi, tiklash kodi va kalitlar toʻplamisiz yozuvlarni hech kim, hatto Homebound yaratuvchilari ham ocha olmaydi. Sozlamalarda yangi tiklash kodi yaratish mumkin.</translation>
    </message>
    <message>
        <source>Does it replace a doctor?</source>
        <translation>U shifokor oʻrnini bosadimi?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Butun ekran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Homebound asks nothing more. The page Today offers to export the record, to keep it, to erase your answers and keep the evidence, or to erase everything. Nothing is erased unless you say so.</source>
        <translation>Homebound boshqa hech narsa soʻramaydi. “Bugun” sahifasi yozuvlarni eksport qilishni, saqlab qolishni, javoblarni oʻchirib dalillarni qoldirishni yoki hammasini oʻchirishni taklif qiladi. Siz aytmasangiz, hech narsa oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>If you shared, the page Sharing saves a file with everything that was signed: a lawyer, a clerk or a court can check it without Homebound and without asking anyone. If you did not share, your record shows when you wrote by this computer&apos;s clock, which is less. In both cases you can say why on the page Today.</source>
        <translation>Ulashgan boʻlsangiz, “Ulashish” sahifasi imzolangan hammasi bor faylni saqlaydi: advokat, xizmatchi yoki sud uni Homebound ilovasisiz va hech kimdan soʻramay tekshira oladi. Ulashmagan boʻlsangiz, yozuvlaringiz bu kompyuter soati boʻyicha qachon yozganingizni koʻrsatadi, bu esa kuchsizroq dalil. Ikkala holda ham sababini “Bugun” sahifasida aytish mumkin.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Matnni kattalashtirish</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>No. Homebound has no way to use the camera, the microphone or the location, and does not look at your other files. So it cannot prove that you are at home either: it shows that somebody with your key checked in at the time.</source>
        <translation>Yoʻq. Homebound kamera, mikrofon yoki joylashuvdan foydalana olmaydi va boshqa fayllaringizga qaramaydi. Shuning uchun u uyda ekaningizni ham isbotlay olmaydi: u oʻsha vaqtda kalitingizga ega kimdir qayd etganini koʻrsatadi.</translation>
    </message>
    <message>
        <source>No. It gives no diagnosis, and nobody watches your answers. In an emergency call the number that stands beside the questions, and say that you are in quarantine. For your doctor, History saves a summary.</source>
        <translation>Yoʻq. U tashxis qoʻymaydi va javoblaringizni hech kim kuzatmaydi. Shoshilinch holatda savollar yonidagi raqamga qoʻngʻiroq qiling va karantinda ekaningizni ayting. Shifokoringiz uchun xulosani “Tarix” sahifasida saqlash mumkin.</translation>
    </message>
    <message>
        <source>Nothing, unless you turn sharing on. Then the authority of your order gets a signed note that you checked in, and only what else you allow on the page Sharing. The page shows it before it goes and keeps a copy of every byte. Nobody else gets anything: the makers of Homebound have no server.</source>
        <translation>Ulashishni yoqmasangiz, hech narsa. Yoqsangiz, buyrugʻingizdagi idora qayd etganingiz haqida imzolangan xabarni va faqat “Ulashish” sahifasida ruxsat berganingizni oladi. Sahifa buni ketishidan oldin koʻrsatadi va har bir bayt nusxasini saqlaydi. Boshqa hech kim hech narsa olmaydi: Homebound yaratuvchilarining serveri yoʻq.</translation>
    </message>
    <message>
        <source>Save a backup in Settings now and then, and keep it elsewhere. On another computer choose “Restore a backup” and type the passphrase or the code. A thief cannot read the record. Without a backup, ask the authority for a new code for your order: your quarantine goes on, the earlier record is gone.</source>
        <translation>Vaqti-vaqti bilan Sozlamalarda zaxira nusxa saqlang va uni boshqa joyda tuting. Boshqa kompyuterda “Zaxira nusxani tiklash” ni tanlang va parol iborasini yoki kodni yozing. Oʻgʻri yozuvlarni oʻqiy olmaydi. Zaxira nusxa boʻlmasa, idoradan buyrugʻingiz uchun yangi kod soʻrang: karantin davom etadi, oldingi yozuvlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Ulashish</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Matnni kichraytirish</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>What happens after the last day?</source>
        <translation>Oxirgi kundan keyin nima boʻladi?</translation>
    </message>
    <message>
        <source>What if I am accused of not checking in?</source>
        <translation>Meni qayd etmaganlikda ayblashsa-chi?</translation>
    </message>
    <message>
        <source>What if I forget my passphrase?</source>
        <translation>Parol iborasini unutsam-chi?</translation>
    </message>
    <message>
        <source>What if I have no internet?</source>
        <translation>Internet boʻlmasa-chi?</translation>
    </message>
    <message>
        <source>What if I miss a check-in?</source>
        <translation>Qaydni oʻtkazib yuborsam-chi?</translation>
    </message>
    <message>
        <source>What if my order is wrong?</source>
        <translation>Buyrugʻim notoʻgʻri boʻlsa-chi?</translation>
    </message>
    <message>
        <source>What if this computer is lost or broken?</source>
        <translation>Bu kompyuter yoʻqolsa yoki buzilsa-chi?</translation>
    </message>
    <message>
        <source>What is sent, and to whom?</source>
        <translation>Nima va kimga yuboriladi?</translation>
    </message>
    <message>
        <source>What others ask</source>
        <translation>Boshqalar nimalarni soʻraydi</translation>
    </message>
    <message>
        <source>Who can see what I write?</source>
        <translation>Yozganlarimni kim koʻra oladi?</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase or your recovery code. The record is encrypted on this computer. Anyone using this computer can see that Homebound is installed, the name of your profile, its language, when the record was last changed and, if you agreed to it, the times of your reminders.</source>
        <translation>Parol iborangizni yoki tiklash kodingizni biladigan kishi. Yozuvlar bu kompyuterda shifrlangan. Bu kompyuterdan foydalanadigan har kim Homebound oʻrnatilganini, profilingiz nomini, tilini, yozuvlar oxirgi marta qachon oʻzgarganini va rozi boʻlgan boʻlsangiz, eslatmalar vaqtini koʻra oladi.</translation>
    </message>
    <message>
        <source>You can still check in late or afterwards; it is kept and marked so. On the page Today you can say why, before or after. Homebound never tells anybody that something is missing. The authority sees only what it received, and a person there decides.</source>
        <translation>Kech yoki keyin ham qayd etish mumkin; u saqlanadi va shunday belgilanadi. “Bugun” sahifasida oldin yoki keyin sababini aytish mumkin. Homebound biror narsa yetishmasligini hech kimga aytmaydi. Idora faqat olganini koʻradi va u yerdagi odam hal qiladi.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Add a change</source>
        <translation>Oʻzgarish qoʻshish</translation>
    </message>
    <message>
        <source>Added {time}: {answer}</source>
        <translation>{time} da qoʻshildi: {answer}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>{moment} da oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Changed {time}: {answer}</source>
        <translation>{time} da oʻzgartirilgan: {answer}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>Aloqalar kundaligi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>First answer {time}: {answer}</source>
        <translation>Birinchi javob {time}: {answer}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>No check-ins yet. Each one you save is kept here, on this computer only.</source>
        <translation>Hali qaydlar yoʻq. Saqlagan har bir qaydingiz faqat shu kompyuterda saqlanadi.</translation>
    </message>
    <message>
        <source>Recorded {moment}</source>
        <translation>{moment} da yozilgan</translation>
    </message>
    <message>
        <source>Save the record in a file for others to read (Ctrl+E)</source>
        <translation>Yozuvlarni boshqalar oʻqishi uchun faylga saqlash (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Search everything you wrote (Ctrl+F)</source>
        <translation>Yozganlaringizning hammasidan qidirish (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Oldingilarini koʻrsatish</translation>
    </message>
    <message>
        <source>Symptoms: {count}</source>
        <translation>Alomatlar: {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>keyin oʻzgartirilgan</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>alomatlar yoʻq</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>qaytarib olingan</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}, {window}</translation>
    </message>
    <message>
        <source>{entered}, {time}</source>
        <translation>{entered}, {time}</translation>
    </message>
    <message>
        <source>{moment}: {what}. The time may be wrong; nothing else is.</source>
        <translation>{moment}: {what}. Vaqt notoʻgʻri boʻlishi mumkin; boshqa hech narsa emas.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>This name is here already. Add something to it, such as a surname, to tell the two apart.</source>
        <translation>Bu ism bu yerda allaqachon bor. Ularni ajratish uchun biror narsa qoʻshing, masalan, familiyani.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Notices for everyone</source>
        <translation>Hamma uchun eʼlonlar</translation>
    </message>
    <message>
        <source>Signed by the authority, {moment}. It is not about you: everybody gets the same.</source>
        <translation>Idora imzolagan, {moment}. Bu siz haqingizda emas: hamma bir xil matnni oladi.</translation>
    </message>
    <message>
        <source>The authority may have something to say to everybody in quarantine. It is the same text for all, and asking tells nothing of you but that a computer at your internet address asked.</source>
        <translation>Idoraning karantindagi hammaga aytadigan gapi boʻlishi mumkin. Matn hamma uchun bir xil; soʻrash faqat internet manzilingizdagi bir kompyuter soʻraganini bildiradi.</translation>
    </message>
    <message>
        <source>There is a notice. It stands on Today.</source>
        <translation>Eʼlon bor. U “Bugun” sahifasida.</translation>
    </message>
    <message>
        <source>There is no notice at present.</source>
        <translation>Hozircha eʼlon yoʻq.</translation>
    </message>
    <message>
        <source>To everyone, from {host}</source>
        <translation>Hammaga, {host} dan</translation>
    </message>
    <message>
        <source>While you share nothing, it is asked for by this button only.</source>
        <translation>Hech narsa ulashmasangiz, u faqat shu tugma bilan soʻraladi.</translation>
    </message>
    <message>
        <source>While you share, it is asked for after a receipt, at most every six hours.</source>
        <translation>Ulashsangiz, u kvitansiyadan keyin soʻraladi, koʻpi bilan olti soatda bir marta.</translation>
    </message>
</context>
<context>
    <name>object</name>
    <message>
        <source>Back to the order</source>
        <translation>Buyruqqa qaytish</translation>
    </message>
    <message>
        <source>Follow dates of my own</source>
        <translation>Oʻz sanalarimga amal qilish</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>Eʼtirozimni saqlash</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>Bugungi sana bilan saqlandi.</translation>
    </message>
    <message>
        <source>Until it is settled you can follow dates of your own, so that your days are recorded all the same. Whether you have to keep to the order is not for this app to say.</source>
        <translation>Bu hal boʻlguncha oʻz sanalaringizga amal qilishingiz mumkin, shunda kunlaringiz baribir yozib boriladi. Buyruqqa rioya qilishingiz shartmi, buni bu ilova hal qilmaydi.</translation>
    </message>
    <message>
        <source>Your objection</source>
        <translation>Eʼtirozingiz</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent.</source>
        <translation>Eʼtirozingiz sanasi bilan yozuvlaringizda saqlanadi. Hech narsa yuborilmaydi.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Choose the illness if you know it. You can change this in Settings.</source>
        <translation>Kasallikni bilsangiz, tanlang. Buni Sozlamalarda oʻzgartirish mumkin.</translation>
    </message>
    <message>
        <source>Which questions are asked?</source>
        <translation>Qaysi savollar berilsin?</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A good passphrase. Write it down and keep it safe.</source>
        <translation>Yaxshi parol iborasi. Uni yozib oling va ishonchli joyda saqlang.</translation>
    </message>
    <message>
        <source>It contains a common word or name.</source>
        <translation>Unda keng tarqalgan soʻz yoki ism bor.</translation>
    </message>
    <message>
        <source>It contains your name.</source>
        <translation>Unda ismingiz bor.</translation>
    </message>
    <message>
        <source>It follows the alphabet or the numbers.</source>
        <translation>U alifbo yoki sonlar tartibida.</translation>
    </message>
    <message>
        <source>It follows the keys of the keyboard.</source>
        <translation>U klaviatura tugmalari boʻylab ketgan.</translation>
    </message>
    <message>
        <source>It is short: four or more words are better.</source>
        <translation>U qisqa: toʻrt yoki undan koʻp soʻz yaxshiroq.</translation>
    </message>
    <message>
        <source>It is still easy to guess: add another word.</source>
        <translation>Uni topish hali ham oson: yana bir soʻz qoʻshing.</translation>
    </message>
    <message>
        <source>It is too long: at most 200 characters.</source>
        <translation>U juda uzun: koʻpi bilan 200 belgi.</translation>
    </message>
    <message>
        <source>It looks like a date or a year.</source>
        <translation>U sana yoki yilga oʻxshaydi.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>U oʻzini takrorlaydi.</translation>
    </message>
    <message>
        <source>Many people use it.</source>
        <translation>Undan koʻp odam foydalanadi.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Parol iborasi yana bir marta</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>Taklif qilish</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yozganim koʻrinsin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Oʻshaning oʻzi yana bir marta</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again, or have them shown.</source>
        <translation>Ikki parol iborasi bir xil emas. Ularni qayta yozing yoki koʻrsatishni soʻrang.</translation>
    </message>
    <message>
        <source>The words are English, so that any keyboard can type them.</source>
        <translation>Soʻzlar inglizcha: ularni har qanday klaviaturada terish mumkin.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Parol iborasini yozing.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>For {name}</source>
        <translation>{name} uchun</translation>
    </message>
    <message>
        <source>Whose page this is</source>
        <translation>Bu kimning sahifasi</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>All times are those of {zone}.</source>
        <translation>Barcha vaqtlar {zone} boʻyicha.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Homebound recovery code</source>
        <translation>Homebound tiklash kodi</translation>
    </message>
    <message>
        <source>It opens your record if you forget the passphrase.</source>
        <translation>Parol iborasini unutsangiz, u yozuvlaringizni ochadi.</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, and show it to nobody.</source>
        <translation>Bu varaqni kompyuterdan uzoqda saqlang va hech kimga koʻrsatmang.</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>A day</source>
        <translation>Bir kun</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Bir oy</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Bir hafta</translation>
    </message>
    <message>
        <source>After that it has to erase them again.</source>
        <translation>Shundan keyin u ularni yana oʻchirishi shart.</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent. It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>Misol: haqiqatda yuborilganda {names} boshqacha boʻladi. U muhrlangan holda ketadi, ichida nima boʻlmasin, uzunligi 8192 bayt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>For an appeal, for the authority&apos;s doctor or for a question: you can show {authority} single answers of a check-in for which it gave a receipt.</source>
        <translation>Shikoyat, idora shifokori yoki savol uchun: kvitansiyasi bor qaydning ayrim javoblarini {authority} ga koʻrsatishingiz mumkin.</translation>
    </message>
    <message>
        <source>For example: my appeal of 3 December</source>
        <translation>Masalan: 3-dekabrdagi shikoyatim</translation>
    </message>
    <message>
        <source>For how long may the authority keep them?</source>
        <translation>Idora ularni qancha vaqt saqlashi mumkin?</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>Asl matnni yashirish</translation>
    </message>
    <message>
        <source>It proves that these answers were already written {since}, and that not a letter has changed. It does not prove that they are true. What is signed and shown cannot be taken back; what is not ticked stays hidden.</source>
        <translation>Bu javoblar {since} yozilgan boʻlganini va bir harf ham oʻzgarmaganini isbotlaydi. Ular rostligini isbotlamaydi. Imzolab koʻrsatilganni qaytarib olib boʻlmaydi; belgilanmagani yashirin qoladi.</translation>
    </message>
    <message>
        <source>Received in time.</source>
        <translation>Vaqtida olingan.</translation>
    </message>
    <message>
        <source>Received late, {moment}.</source>
        <translation>Kech olingan, {moment}.</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>Eski javobni koʻrsatish</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>Asl matnni koʻrsatish</translation>
    </message>
    <message>
        <source>Show these answers</source>
        <translation>Bu javoblarni koʻrsatish</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>Asl matn</translation>
    </message>
    <message>
        <source>This is the corrected one; it was received after the first.</source>
        <translation>Bu tuzatilgani; u birinchisidan keyin olingan.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Uch oy</translation>
    </message>
    <message>
        <source>What do you show them for?</source>
        <translation>Ularni nima uchun koʻrsatasiz?</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Nima ketadi</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>Qaysi javoblar?</translation>
    </message>
    <message>
        <source>Which check-in?</source>
        <translation>Qaysi qayd?</translation>
    </message>
    <message>
        <source>at {moment}, when your proof came</source>
        <translation>{moment} da, tasdigʻingiz kelganda</translation>
    </message>
    <message>
        <source>changed later to {answer}</source>
        <translation>keyin oʻzgartirilgan: {answer}</translation>
    </message>
    <message>
        <source>no answer: none is ticked</source>
        <translation>javob yoʻq: hech biri belgilanmagan</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>keyin qaytarib olingan</translation>
    </message>
    <message>
        <source>that these belong to the check-in for {slot}</source>
        <translation>ular shu qaydga tegishli ekani: {slot}</translation>
    </message>
    <message>
        <source>what you show them for, in your words</source>
        <translation>nima uchun koʻrsatayotganingiz, oʻz soʻzingiz bilan</translation>
    </message>
    <message>
        <source>when your proof came in time</source>
        <translation>tasdigʻingiz vaqtida kelganda</translation>
    </message>
    <message>
        <source>{answer} (shown before)</source>
        <translation>{answer} (oldin koʻrsatilgan)</translation>
    </message>
    <message>
        <source>{answer} ({change})</source>
        <translation>{answer} ({change})</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change to a check-in, {moment}</source>
        <translation>Qaydga oʻzgarish, {moment}</translation>
    </message>
    <message>
        <source>Check-in, {moment}</source>
        <translation>Qayd, {moment}</translation>
    </message>
    <message>
        <source>Contact: {who}, {day}</source>
        <translation>Aloqa: {who}, {day}</translation>
    </message>
    <message>
        <source>Erased, {moment}</source>
        <translation>Oʻchirilgan, {moment}</translation>
    </message>
    <message>
        <source>Explanation: {what}, {moment}</source>
        <translation>Tushuntirish: {what}, {moment}</translation>
    </message>
    <message>
        <source>Found: {count}.</source>
        <translation>Topildi: {count}.</translation>
    </message>
    <message>
        <source>Notes, symptoms, temperatures, contacts, days: type a part of any.</source>
        <translation>Izohlar, alomatlar, harorat, aloqalar, kunlar: istalganining bir qismini yozing.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Hech narsa topilmadi. Soʻzning qisqaroq qismini yozib koʻring.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %n. Type more to find earlier ones.</source>
        <translation>
            <numerusform>Bu eng soʻnggi %n ta. Oldingilarini topish uchun koʻproq yozing.</numerusform>
            <numerusform>Bu eng soʻnggi %n ta. Oldingilarini topish uchun koʻproq yozing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Qidiriladigan soʻzlar</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n kun</numerusform>
            <numerusform>%n kun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n daqiqa</numerusform>
            <numerusform>%n daqiqa</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the record is damaged. Nothing has been changed.</source>
        <translation>Yozuvlarning bir qismi shikastlangan. Hech narsa oʻzgartirilmagan.</translation>
    </message>
    <message>
        <source>About Homebound</source>
        <translation>Homebound haqida</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>{name} haqida</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Odam qoʻshish</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yosh</translation>
    </message>
    <message>
        <source>Also after a restart. For this the times and the last day stand outside the encrypted record: anyone using this computer could see them.</source>
        <translation>Qayta ishga tushirilgandan keyin ham. Buning uchun vaqtlar va oxirgi kun shifrlangan yozuvlardan tashqarida turadi: bu kompyuterdan foydalanadigan har kim ularni koʻra oladi.</translation>
    </message>
    <message>
        <source>Another questionnaire is asked from the next check-in on. What you have answered stays as it is.</source>
        <translation>Keyingi qayddan boshlab boshqa savollar beriladi. Javob berganlaringiz shundayligicha qoladi.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Tizim aytganidek</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Soʻrash muddati</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Zaxira nusxa</translation>
    </message>
    <message>
        <source>Backups that you saved before still open with the old one.</source>
        <translation>Oldin saqlagan zaxira nusxalaringiz hali ham eskisi bilan ochiladi.</translation>
    </message>
    <message>
        <source>Before it closes</source>
        <translation>Yopilishidan oldin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>Change name or age</source>
        <translation>Ism yoki yoshni oʻzgartirish</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parol iborasini oʻzgartirish</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Yozuvlarni tekshirish</translation>
    </message>
    <message>
        <source>Choose the age.</source>
        <translation>Yoshni tanlang.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ranglar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Toʻgʻridan-toʻgʻri</translation>
    </message>
    <message>
        <source>Entries checked: {count}.</source>
        <translation>Tekshirilgan yozuvlar: {count}.</translation>
    </message>
    <message>
        <source>Entries that can still be read: {count}.</source>
        <translation>Hali oʻqiladigan yozuvlar: {count}.</translation>
    </message>
    <message>
        <source>Erase a quarantine</source>
        <translation>Karantinni oʻchirib tashlash</translation>
    </message>
    <message>
        <source>Erase a whole quarantine</source>
        <translation>Bir karantinning hammasini oʻchirish</translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation>Javoblarni oʻchirish</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Hammasini oʻchirish</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Butunlay oʻchirib tashlash</translation>
    </message>
    <message>
        <source>Erase the answers, keep the evidence</source>
        <translation>Javoblarni oʻchirish, dalillarni qoldirish</translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation>Bu profilni oʻchirib tashlash</translation>
    </message>
    <message>
        <source>Everything is intact.</source>
        <translation>Hammasi butun.</translation>
    </message>
    <message>
        <source>First type your present passphrase, or your recovery code.</source>
        <translation>Avval hozirgi parol iborangizni yoki tiklash kodingizni yozing.</translation>
    </message>
    <message>
        <source>For everything in Homebound, on this computer. It is kept outside the encrypted record, because the first page needs it.</source>
        <translation>Bu kompyuterdagi butun Homebound uchun. U shifrlangan yozuvlardan tashqarida turadi, chunki birinchi sahifaga kerak.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens your record.</source>
        <translation>Endi yozuvlaringizni yangi parol iborasi ochadi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP proksi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Hide the parts and their licences</source>
        <translation>Qismlar va ularning litsenziyalarini yashirish</translation>
    </message>
    <message>
        <source>Homebound asks after some days what should become of the record, and again as long as you keep it. Nothing is ever erased by itself.</source>
        <translation>Homebound bir necha kundan keyin yozuvlar nima boʻlishini soʻraydi va saqlayversangiz, yana soʻraydi. Hech narsa hech qachon oʻz-oʻzidan oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>Homebound backup {day}</source>
        <translation>Homebound zaxira nusxasi {day}</translation>
    </message>
    <message>
        <source>How messages reach your health authority. Only what you choose under Sharing ever leaves; this chooses the way it takes.</source>
        <translation>Xabarlar sogʻliqni saqlash idorangizga qanday yetib borishi. Faqat “Ulashish” sahifasida tanlaganingiz ketadi; bu yerda yoʻli tanlanadi.</translation>
    </message>
    <message>
        <source>It is a new profile, and it is open now. The same passphrase and recovery code open it. The damaged profile stays as it is: a backup of it may have what is missing here.</source>
        <translation>Bu yangi profil va u hozir ochiq. Uni oʻsha parol iborasi va tiklash kodi ochadi. Shikastlangan profil shundayligicha qoladi: uning zaxira nusxasida bu yerda yoʻq narsalar boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>U oʻchirildi</translation>
    </message>
    <message>
        <source>It is time for a new one: the last is over a week old, or there is none.</source>
        <translation>Yangisini qilish vaqti: oxirgisi bir haftadan oshgan yoki umuman yoʻq.</translation>
    </message>
    <message>
        <source>It opens your record on this computer.</source>
        <translation>U bu kompyuterdagi yozuvlaringizni ochadi.</translation>
    </message>
    <message>
        <source>It runs from its source, so it ships no parts of others.</source>
        <translation>Dastur manba koddan ishlamoqda, shuning uchun u bilan boshqalarning qismlari berilmagan.</translation>
    </message>
    <message>
        <source>Kept with your record: after a restart they come back when it is open. Before that, Ctrl and + make the text larger. Nothing moves by itself here.</source>
        <translation>Yozuvlaringiz bilan birga saqlanadi: qayta ishga tushirilgach, ular ochilganda qaytadi. Ungacha Ctrl va + matnni kattalashtiradi. Bu yerda hech narsa oʻz-oʻzidan harakatlanmaydi.</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>Oxirgi zaxira nusxa: {day}, {time}</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Kalitlar toʻplami bilan ochish</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Oʻzi qulflansin</translation>
    </message>
    <message>
        <source>Lock, and save what is readable</source>
        <translation>Qulflash va oʻqiladiganini saqlash</translation>
    </message>
    <message>
        <source>Lost: entries of unknown days: {count}</source>
        <translation>Yoʻqoldi: kuni nomaʼlum yozuvlar: {count}</translation>
    </message>
    <message>
        <source>Lost: further entries: {count}</source>
        <translation>Yoʻqoldi: boshqa yozuvlar: {count}</translation>
    </message>
    <message>
        <source>Lost: {day}, entries: {count}</source>
        <translation>Yoʻqoldi: {day}, yozuvlar: {count}</translation>
    </message>
    <message>
        <source>Lost: {what}: {count}</source>
        <translation>Yoʻqoldi: {what}: {count}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Kod yaratish</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Tiklash kodini yaratish</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ism</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>Proksi nomi yoki manzili</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tarmoq</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hech qachon</translation>
    </message>
    <message>
        <source>No backup was saved yet.</source>
        <translation>Hali zaxira nusxa saqlanmagan.</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is lost.</source>
        <translation>Yozganlaringizdan hech narsa yoʻqolmagan.</translation>
    </message>
    <message>
        <source>Old backups and other copies are not touched. They still open with the passphrase that they had: delete them yourself.</source>
        <translation>Eski zaxira nusxalar va boshqa nusxalarga tegilmaydi. Ular oʻz parol iborasi bilan ochilaveradi: ularni oʻzingiz oʻchiring.</translation>
    </message>
    <message>
        <source>One encrypted file with everything in it. It opens on any computer with Homebound, with your present passphrase or recovery code. Keep it on another disk or stick.</source>
        <translation>Hammasi ichida boʻlgan bitta shifrlangan fayl. U Homebound bor istalgan kompyuterda hozirgi parol iborangiz yoki tiklash kodingiz bilan ochiladi. Zaxira nusxani boshqa disk yoki fleshkada saqlang.</translation>
    </message>
    <message>
        <source>Only your passphrase and your recovery code open your record now.</source>
        <translation>Endi yozuvlaringizni faqat parol iborangiz va tiklash kodingiz ochadi.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol iborasi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Odamlar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port raqami</translation>
    </message>
    <message>
        <source>Questions of the check-in</source>
        <translation>Qayd savollari</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Jimlik boshlanishi</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Jimlik tugashi</translation>
    </message>
    <message>
        <source>Reads every page and every entry and compares them with what was written. It changes nothing and takes a few seconds.</source>
        <translation>Har bir sahifa va har bir yozuvni oʻqib, yozilgani bilan solishtiradi. Hech narsani oʻzgartirmaydi va bir necha soniya oladi.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Tiklash kodi</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Eslatilsin</translation>
    </message>
    <message>
        <source>Remind me when closed</source>
        <translation>Yopiq boʻlganda eslatilsin</translation>
    </message>
    <message>
        <source>Remind me while locked</source>
        <translation>Qulflanganda eslatilsin</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Eslatmalar</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>Bu yozuvlardan olib tashlash</translation>
    </message>
    <message>
        <source>Replace the code</source>
        <translation>Kodni almashtirish</translation>
    </message>
    <message>
        <source>SOCKS5 or Tor</source>
        <translation>SOCKS5 yoki Tor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Zaxira nusxani saqlash</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saqlandi.</translation>
    </message>
    <message>
        <source>Saved. The next message goes by this way.</source>
        <translation>Saqlandi. Keyingi xabar shu yoʻl bilan ketadi.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saqlandi: {file}</translation>
    </message>
    <message>
        <source>Send a little later</source>
        <translation>Biroz keyinroq yuborish</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Show the parts and their licences</source>
        <translation>Qismlar va ularning litsenziyalarini koʻrsatish</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>Ayrim maslahatlar yoshga bogʻliq.</translation>
    </message>
    <message>
        <source>Something is still under way on this page. Wait until it is done.</source>
        <translation>Bu sahifada hali biror ish tugamagan. Tugashini kuting.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Tizimga kirganda ishga tushsin</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>Kalitlar toʻplamidan foydalanmaslik</translation>
    </message>
    <message>
        <source>Straight to the authority. It sees your internet address; your network sees that you talk to it.</source>
        <translation>Toʻgʻri idoraga. U internet manzilingizni koʻradi; tarmogʻingiz u bilan gaplashayotganingizni koʻradi.</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Tizimning kalitlar toʻplami</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Harorat</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Matn va ranglar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Matn oʻlchami</translation>
    </message>
    <message>
        <source>That is not the name of this profile. Nothing was erased.</source>
        <translation>Bu profilning nomi bu emas. Hech narsa oʻchirilmadi.</translation>
    </message>
    <message>
        <source>The entries do not follow each other as they were written: some are missing.</source>
        <translation>Yozuvlar yozilgan tartibda emas: baʼzilari yoʻq.</translation>
    </message>
    <message>
        <source>The keyring of this computer can open the record without a passphrase. Anyone who can use your desktop session can then open your record. Your passphrase goes on working.</source>
        <translation>Bu kompyuterning kalitlar toʻplami yozuvlarni parol iborasisiz ocha oladi. Shunda ish stolingizdan foydalana oladigan har kim yozuvlaringizni ocha oladi. Parol iborangiz ishlayveradi.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your record now.</source>
        <translation>Endi yozuvlaringizni bu kompyuterning kalitlar toʻplami ochadi.</translation>
    </message>
    <message>
        <source>The keys go first, so what may be left of the files cannot be read. Nobody can promise that an old key is overwritten on the disk itself: a solid-state disk (SSD) may keep old data for a while.</source>
        <translation>Avval kalitlar yoʻq qilinadi, shuning uchun fayllardan qolganini oʻqib boʻlmaydi. Diskning oʻzida eski kalit ustiga yozilganini hech kim vaʼda qila olmaydi: qattiq holatli disk (SSD) eski maʼlumotni bir muddat saqlashi mumkin.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Yangi parol iborasi</translation>
    </message>
    <message>
        <source>The order, every check-in, every proof and every receipt of it go. Nothing is left to show if you are accused.</source>
        <translation>Buyruq, uning har bir qaydi, har bir tasdiq va har bir kvitansiya yoʻqoladi. Sizni ayblashsa, koʻrsatadigan narsa qolmaydi.</translation>
    </message>
    <message>
        <source>The parts and their licences</source>
        <translation>Qismlar va ularning litsenziyalari</translation>
    </message>
    <message>
        <source>This profile with all its quarantines goes from this computer.</source>
        <translation>Bu profil barcha karantinlari bilan bu kompyuterdan yoʻqoladi.</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy, which looks up the authority&apos;s name. With Tor the authority does not see your internet address, and each window travels by a circuit of its own. Tor has to be running. Without it nothing is sent.</source>
        <translation>Idora nomini oʻzi qidiradigan SOCKS5 proksi orqali. Tor bilan idora internet manzilingizni koʻrmaydi va har bir vaqt oraligʻi oʻz zanjiri boʻylab ketadi. Tor ishlab turishi kerak. Usiz hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Through an HTTP proxy without a password. It looks up the authority&apos;s name and sees that you talk to it, but not what you say. Without the proxy nothing is sent.</source>
        <translation>Parolsiz HTTP proksi orqali. U idora nomini qidiradi va u bilan gaplashayotganingizni koʻradi, lekin nima deyotganingizni emas. Proksisiz hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Through the proxy that this computer&apos;s settings name for all programs, or straight if they name none. On Linux HTTPS_PROXY and ALL_PROXY come before the desktop&apos;s settings.</source>
        <translation>Bu kompyuter sozlamalari barcha dasturlar uchun koʻrsatgan proksi orqali yoki u boʻlmasa, toʻgʻridan-toʻgʻri. Linuxda HTTPS_PROXY va ALL_PROXY ish stoli sozlamalaridan ustun.</translation>
    </message>
    <message>
        <source>To be sure, type the name of this profile</source>
        <translation>Ishonch uchun bu profil nomini yozing</translation>
    </message>
    <message>
        <source>To restore a backup, lock this record first: the page that opens offers it.</source>
        <translation>Zaxira nusxani tiklash uchun avval bu yozuvlarni qulflang: ochilgan sahifa buni taklif qiladi.</translation>
    </message>
    <message>
        <source>Type your passphrase to erase.</source>
        <translation>Oʻchirish uchun parol iborangizni yozing.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Shu proksidan foydalanish</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache License 2.0.</source>
        <translation>{version}-versiya. Apache License 2.0 boʻyicha erkin dastur.</translation>
    </message>
    <message>
        <source>Way to the authority</source>
        <translation>Idoraga yoʻl</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Oʻqib boʻladigani saqlandi</translation>
    </message>
    <message>
        <source>What remains gets a new key. Without the code typed here, the old code stops working and you make a new one.</source>
        <translation>Qolgani yangi kalit oladi. Bu yerga kod yozilmasa, eski kod ishlamay qoladi va yangisini yaratasiz.</translation>
    </message>
    <message>
        <source>What was sent to the authority stays there.</source>
        <translation>Idoraga yuborilgani oʻsha yerda qoladi.</translation>
    </message>
    <message>
        <source>What you answered and noted goes. That you checked in and when, your proofs and the authority&apos;s receipts stay: they help you if you are accused.</source>
        <translation>Javob va izohlaringiz yoʻqoladi. Qayd etganingiz va vaqti, tasdiqlaringiz va idoraning kvitansiyalari qoladi: sizni ayblashsa, yordam beradi.</translation>
    </message>
    <message>
        <source>When a check-in is sent</source>
        <translation>Qayd qachon yuboriladi</translation>
    </message>
    <message>
        <source>When a check-in opens, and once more before it closes.</source>
        <translation>Qayd ochilganda va yopilishidan oldin yana bir marta.</translation>
    </message>
    <message>
        <source>When a quarantine is over</source>
        <translation>Karantin tugaganda</translation>
    </message>
    <message>
        <source>When nobody has touched the computer for so many minutes. It also locks when the screen does.</source>
        <translation>Kompyuterga shuncha daqiqa hech kim tegmaganda. U ekran bilan birga ham qulflanadi.</translation>
    </message>
    <message>
        <source>When you check in says something about your day. With this a check-in leaves at a random moment of the next 10 minutes, but never in the last 30 minutes of its window. Until then the record has to stay unlocked: else it is sent after the next unlocking.</source>
        <translation>Qayd vaqti kuningiz haqida nimadir aytadi. Bu bilan qayd keyingi 10 daqiqaning tasodifiy paytida ketadi, lekin vaqt oraligʻining oxirgi 30 daqiqasida hech qachon. Ungacha yozuvlar qulflanmagan boʻlishi kerak: aks holda keyingi qulfdan chiqarishdan soʻng yuboriladi.</translation>
    </message>
    <message>
        <source>Which quarantine</source>
        <translation>Qaysi karantin</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bajarilmoqda…</translation>
    </message>
    <message>
        <source>You can keep check-ins for others too, such as your children. Each has their own quarantine and history. Another adult should have a profile and passphrase of their own.</source>
        <translation>Boshqalar, masalan bolalaringiz uchun ham qayd yuritish mumkin. Har birining oʻz karantini va tarixi bor. Boshqa katta kishi oʻz parol iborasi bilan oʻz profiliga ega boʻlgani maʼqul.</translation>
    </message>
    <message>
        <source>You have none yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>Sizda hali yoʻq. Kodsiz parol iborasini unutsangiz, yozuvlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>You have one on paper. Make a new one if the paper is lost or somebody saw it: the old code stops working as soon as you have confirmed the new one.</source>
        <translation>U qogʻozda bor. Qogʻoz yoʻqolgan yoki kodni kimdir koʻrgan boʻlsa, yangisini yarating: yangisini tasdiqlashingiz bilan eskisi ishlamay qoladi.</translation>
    </message>
    <message>
        <source>Your old recovery code does not open what remains. Without a new one, a forgotten passphrase means a lost record.</source>
        <translation>Eski tiklash kodingiz qolganini ochmaydi. Yangisisiz parol iborasini unutsangiz, yozuvlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parol iborangiz</translation>
    </message>
    <message>
        <source>Your present passphrase, or your recovery code</source>
        <translation>Hozirgi parol iborangiz yoki tiklash kodingiz</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>Karantiningiz</translation>
    </message>
    <message>
        <source>Your recovery code, if it is at hand</source>
        <translation>Qoʻlingizda boʻlsa, tiklash kodingiz</translation>
    </message>
    <message>
        <source>check-ins that were not saved yet</source>
        <translation>hali saqlanmagan qaydlar</translation>
    </message>
    <message>
        <source>choices about sharing</source>
        <translation>ulashish haqidagi tanlovlar</translation>
    </message>
    <message>
        <source>messages and receipts</source>
        <translation>xabarlar va kvitansiyalar</translation>
    </message>
    <message>
        <source>other parts</source>
        <translation>boshqa qismlar</translation>
    </message>
    <message>
        <source>parts of orders</source>
        <translation>buyruqlar qismlari</translation>
    </message>
    <message>
        <source>{age}. A change counts from now on; check-ins made before keep what they say.</source>
        <translation>{age}. Oʻzgarish hozirdan amal qiladi; oldingi qaydlar aytganini saqlaydi.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} dan {last} gacha</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>A question without content.</source>
        <translation>Mazmunsiz savol.</translation>
    </message>
    <message>
        <source>A receipt shows that the holder of your key reported in the window. It does not show that a person was at home.</source>
        <translation>Kvitansiya kalitingiz egasi shu vaqt oraligʻida xabar berganini koʻrsatadi. Kimdir uyda boʻlganini koʻrsatmaydi.</translation>
    </message>
    <message>
        <source>Acknowledged by the authority</source>
        <translation>Idora tasdiqladi</translation>
    </message>
    <message>
        <source>Acknowledged, with a signed receipt.</source>
        <translation>Imzolangan kvitansiya bilan tasdiqlandi.</translation>
    </message>
    <message>
        <source>Already used? Ask the authority for a new one.</source>
        <translation>Ishlatilganmi? Idoradan yangisini soʻrang.</translation>
    </message>
    <message>
        <source>Already used? Call {telephone}.</source>
        <translation>Ishlatilganmi? {telephone} ga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent.</source>
        <translation>Misol: haqiqatda yuborilganda {names} boshqacha boʻladi.</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>Keyin koʻrsatgan javoblaringiz</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>Idoradan soʻralmoqda…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>Check-in for {slot}</source>
        <translation>Qayd: {slot}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Details: {what}</source>
        <translation>Tafsilotlar: {what}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. You lose only one thing by that: without sharing there is no receipt to show later.</source>
        <translation>Hammasi shu kompyuterda qoladi. Bundan faqat bitta narsani yoʻqotasiz: ulashmasangiz, keyin koʻrsatadigan kvitansiya boʻlmaydi.</translation>
    </message>
    <message>
        <source>For your latest check-in:</source>
        <translation>Oxirgi qaydingiz uchun:</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bilib qoʻygan yaxshi</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>Asl matnni yashirish</translation>
    </message>
    <message>
        <source>Homebound also asks, at most every six hours, for notices that are for everyone. The request itself says nothing about you.</source>
        <translation>Shu bilan birga, Homebound koʻpi bilan olti soatda bir marta hamma uchun eʼlonlarni soʻraydi. Soʻrovning oʻzi siz haqingizda hech narsa aytmaydi.</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>Menda yangi kod bor</translation>
    </message>
    <message>
        <source>I was accused of missing a check-in</source>
        <translation>Meni qaydni oʻtkazib yuborganlikda ayblashdi</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, nothing follows.</source>
        <translation>Qayd yetib bormasa, hech narsa boʻlmaydi.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody calls you.</source>
        <translation>Qayd yetib bormasa, sizga qoʻngʻiroq qilishadi.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody comes to see you.</source>
        <translation>Qayd yetib bormasa, sizni koʻrgani kelishadi.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, you get a letter.</source>
        <translation>Qayd yetib bormasa, sizga xat keladi.</translation>
    </message>
    <message>
        <source>In full: {address}</source>
        <translation>Toʻliq: {address}</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>U yerga saqlab boʻlmadi. Boshqa joyni tanlang.</translation>
    </message>
    <message>
        <source>It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>U muhrlangan holda ketadi, ichida nima boʻlmasin, uzunligi 8192 bayt.</translation>
    </message>
    <message>
        <source>It was meant for another authority.</source>
        <translation>U boshqa idoraga moʻljallangan edi.</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>Ulashishda davom etish</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ularni koʻrish</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Javob yoʻq.</translation>
    </message>
    <message>
        <source>Not accepted by the authority</source>
        <translation>Idora qabul qilmadi</translation>
    </message>
    <message>
        <source>Not reached yet. It is tried again by itself; nothing you record is lost.</source>
        <translation>Hali yetib bormadi. Oʻzi qayta urinadi; yozganlaringizdan hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Not: your name, your answers, the time at which you wrote it.</source>
        <translation>Ketmaydi: ismingiz, javoblaringiz, yozgan vaqtingiz.</translation>
    </message>
    <message>
        <source>Not: your name, your other answers, the time at which you wrote it.</source>
        <translation>Ketmaydi: ismingiz, boshqa javoblaringiz, yozgan vaqtingiz.</translation>
    </message>
    <message>
        <source>Nothing has left for this yet.</source>
        <translation>Buning uchun hali hech narsa ketmagan.</translation>
    </message>
    <message>
        <source>Nothing more is sent; what was sent stays with the authority and in the log below.</source>
        <translation>Boshqa hech narsa yuborilmaydi; yuborilgani idorada va quyidagi roʻyxatda qoladi.</translation>
    </message>
    <message>
        <source>Nothing was ever sent.</source>
        <translation>Hech qachon hech narsa yuborilmagan.</translation>
    </message>
    <message>
        <source>Notices for everyone were asked for</source>
        <translation>Hamma uchun eʼlonlar soʻraldi</translation>
    </message>
    <message>
        <source>Only what you tick leaves, in each check-in from now on.</source>
        <translation>Bundan buyon har bir qaydda faqat belgilaganingiz ketadi.</translation>
    </message>
    <message>
        <source>Perhaps a new code was used on another computer. Nothing is lost: what you record is kept here, and what was not taken is sent again once this computer has a key of its own. For that, enter a new code; ask the authority for one.</source>
        <translation>Balki yangi kod boshqa kompyuterda ishlatilgandir. Hech narsa yoʻqolmagan: yozganlaringiz shu yerda saqlanadi, qabul qilinmagani bu kompyuter oʻz kalitiga ega boʻlgach qayta yuboriladi. Buning uchun yangi kodni kiriting; uni idoradan soʻrang.</translation>
    </message>
    <message>
        <source>Questions ticked: {count}.</source>
        <translation>Belgilangan savollar: {count}.</translation>
    </message>
    <message>
        <source>Recorded here, waiting to be sent</source>
        <translation>Shu yerda yozilgan, yuborilishini kutmoqda</translation>
    </message>
    <message>
        <source>Save everything that was signed about your order in one file, with a page that can be read and printed. A lawyer, a clerk or a court can check every signature in it without asking anyone. Your answers are not in it. It is not encrypted: give it only to people you trust.</source>
        <translation>Buyrugʻingizga oid imzolangan hammasini bitta faylga, oʻqish va chop etish mumkin boʻlgan sahifa bilan saqlang. Advokat, xizmatchi yoki sud undagi har bir imzoni hech kimdan soʻramay tekshira oladi. Unda javoblaringiz yoʻq. U shifrlanmagan: uni faqat ishongan kishingizga bering.</translation>
    </message>
    <message>
        <source>Save the file for {first} to {last}</source>
        <translation>Faylni saqlash: {first} dan {last} gacha</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Kvitansiyani saqlash</translation>
    </message>
    <message>
        <source>Save the receipt: {what}</source>
        <translation>Kvitansiyani saqlash: {what}</translation>
    </message>
    <message>
        <source>Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {file} --root FINGERPRINT</source>
        <translation>Saqlandi. Uni xatingizdagi raqamli iz bilan har kim tekshira oladi: homebound verify {file} --root FINGERPRINT</translation>
    </message>
    <message>
        <source>Saved: {file}. Open the file statement.pdf in it to read and print what it shows.</source>
        <translation>Saqlandi: {file}. Nimani koʻrsatishini oʻqish va chop etish uchun ichidagi statement.pdf faylini oching.</translation>
    </message>
    <message>
        <source>Sealed when you locked this record. It may have been sent while it was locked.</source>
        <translation>Bu yozuvlarni qulflaganingizda muhrlangan. Qulflangan paytda yuborilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>Hech narsa ulashmaslik</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Ulashish</translation>
    </message>
    <message>
        <source>Sharing is set up. Each check-in brings a receipt.</source>
        <translation>Ulashish sozlandi. Har bir qayd kvitansiya keltiradi.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Oldingilarini koʻrsatish</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>Asl matnni koʻrsatish</translation>
    </message>
    <message>
        <source>So is the first text of each answer, which keeps it from being guessed.</source>
        <translation>Har bir javobning birinchi matni ham shunday, u javobni topib olishga yoʻl qoʻymaydi.</translation>
    </message>
    <message>
        <source>Something answered, but not with the authority&apos;s signed word.</source>
        <translation>Nimadir javob berdi, lekin idoraning imzosisiz.</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>Ulashishni boshlash</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ulashishni toʻxtatish</translation>
    </message>
    <message>
        <source>Stop sharing?</source>
        <translation>Ulashish toʻxtatilsinmi?</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>The answer pointed to another address. It was not followed.</source>
        <translation>Javob boshqa manzilni koʻrsatdi. Unga oʻtilmadi.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Javob juda uzoq davom etdi.</translation>
    </message>
    <message>
        <source>The answers beside it did not fit.</source>
        <translation>Yonidagi javoblar mos kelmadi.</translation>
    </message>
    <message>
        <source>The authority asks to try again later.</source>
        <translation>Idora keyinroq qayta urinishni soʻraydi.</translation>
    </message>
    <message>
        <source>The authority could not be reached.</source>
        <translation>Idora bilan bogʻlanib boʻlmadi.</translation>
    </message>
    <message>
        <source>The authority could not open it. Perhaps its keys are new.</source>
        <translation>Idora uni ocha olmadi. Balki kalitlari yangidir.</translation>
    </message>
    <message>
        <source>The authority could not read it.</source>
        <translation>Idora uni oʻqiy olmadi.</translation>
    </message>
    <message>
        <source>The authority did not take the new code. Nothing else has changed: sharing goes on as before.</source>
        <translation>Idora yangi kodni qabul qilmadi. Boshqa hech narsa oʻzgarmadi: ulashish oldingidek davom etadi.</translation>
    </message>
    <message>
        <source>The authority did not take this code, so nothing is shared. It may be wrong, or have been used already. What you record stays here. Type the code again, or ask for a new one.</source>
        <translation>Idora bu kodni qabul qilmadi, shuning uchun hech narsa ulashilmayapti. U notoʻgʻri yoki ishlatilgan boʻlishi mumkin. Yozganlaringiz shu yerda qoladi. Kodni qayta yozing yoki yangisini soʻrang.</translation>
    </message>
    <message>
        <source>The authority does not take the key that signed this any more. Enter a new code, and it is sent again.</source>
        <translation>Idora buni imzolagan kalitni endi qabul qilmaydi. Yangi kod kiriting, shunda u qayta yuboriladi.</translation>
    </message>
    <message>
        <source>The authority had erased it, as you asked.</source>
        <translation>Siz soʻraganingizdek, idora uni oʻchirgan.</translation>
    </message>
    <message>
        <source>The authority has no newer keys. They are the same for everyone.</source>
        <translation>Idorada yangiroq kalitlar yoʻq. Ular hamma uchun bir xil.</translation>
    </message>
    <message>
        <source>The authority has no such window in this order.</source>
        <translation>Idorada bu buyruqda bunday vaqt oraligʻi yoʻq.</translation>
    </message>
    <message>
        <source>The authority holds no check-in that these answers belong to.</source>
        <translation>Idorada bu javoblar tegishli qayd yoʻq.</translation>
    </message>
    <message>
        <source>The authority learns: only what it knew when it made your order.</source>
        <translation>Idora biladi: faqat buyruq tuzganda bilganini.</translation>
    </message>
    <message>
        <source>The authority learns: that you checked in for this window, when it arrived, and your internet address unless you use Tor or a proxy (Settings, Network). It does not learn your answers.</source>
        <translation>Idora biladi: shu vaqt oraligʻida qayd etganingizni, qayd qachon kelganini va Tor yoki proksidan foydalanmasangiz (Sozlamalar, “Tarmoq”), internet manzilingizni. Javoblaringizni bilmaydi.</translation>
    </message>
    <message>
        <source>The authority learns: the same, and the answers that you tick.</source>
        <translation>Idora biladi: shuni va siz belgilagan javoblarni.</translation>
    </message>
    <message>
        <source>The authority learns: the same, and yes or no to “Would you like a call?”.</source>
        <translation>Idora biladi: shuni va “Sizga qoʻngʻiroq qilinishini istaysizmi?” ga ha yoki yoʻqni.</translation>
    </message>
    <message>
        <source>The authority no longer takes this computer&apos;s key</source>
        <translation>Idora bu kompyuter kalitini endi qabul qilmaydi</translation>
    </message>
    <message>
        <source>The authority takes no more messages of this order.</source>
        <translation>Idora bu buyruq boʻyicha boshqa xabar qabul qilmaydi.</translation>
    </message>
    <message>
        <source>The authority&apos;s keys were asked for</source>
        <translation>Idoraning kalitlari soʻraldi</translation>
    </message>
    <message>
        <source>The authority&apos;s new keys came. They are the same for everyone.</source>
        <translation>Idoraning yangi kalitlari keldi. Ular hamma uchun bir xil.</translation>
    </message>
    <message>
        <source>The authority&apos;s signed answer</source>
        <translation>Idoraning imzolangan javobi</translation>
    </message>
    <message>
        <source>The code from your letter</source>
        <translation>Xatingizdagi kod</translation>
    </message>
    <message>
        <source>The code was not accepted</source>
        <translation>Kod qabul qilinmadi</translation>
    </message>
    <message>
        <source>The code was not accepted: wrong, used already, or tried often.</source>
        <translation>Kod qabul qilinmadi: notoʻgʻri, ishlatilgan yoki koʻp urinilgan.</translation>
    </message>
    <message>
        <source>The network sees nothing. Someone who steals this computer while it is locked learns that Homebound is here, the profile names, and the size and dates of the encrypted file.</source>
        <translation>Tarmoq hech narsani koʻrmaydi. Bu kompyuterni qulflangan holda oʻgʻirlagan kishi Homebound borligini, profil nomlarini, shifrlangan fayl hajmi va sanalarini biladi.</translation>
    </message>
    <message>
        <source>The network sees the authority&apos;s address, and messages that all look alike. Someone who steals this computer while it is locked learns no more than without sharing.</source>
        <translation>Tarmoq idora manzilini va hammasi bir xil koʻrinadigan xabarlarni koʻradi. Bu kompyuterni qulflangan holda oʻgʻirlagan kishi ulashmagandagidan ortiq hech narsa bilmaydi.</translation>
    </message>
    <message>
        <source>The other side could not show that it is the authority.</source>
        <translation>Boshqa tomon oʻzining idora ekanini koʻrsata olmadi.</translation>
    </message>
    <message>
        <source>The proxy could not be reached. See Network under Settings.</source>
        <translation>Proksi bilan bogʻlanib boʻlmadi. Sozlamalardagi “Tarmoq” ga qarang.</translation>
    </message>
    <message>
        <source>The proxy did not pass it on. See Network under Settings, or try later.</source>
        <translation>Proksi uni oʻtkazmadi. Sozlamalardagi “Tarmoq” ga qarang yoki keyinroq urining.</translation>
    </message>
    <message>
        <source>The public time stamp came. It is the same for everyone.</source>
        <translation>Umumiy vaqt belgisi keldi. U hamma uchun bir xil.</translation>
    </message>
    <message>
        <source>The public time step in it did not fit.</source>
        <translation>Undagi umumiy vaqt belgisi mos kelmadi.</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>Asl matn</translation>
    </message>
    <message>
        <source>There is nobody to share with</source>
        <translation>Ulashadigan idora yoʻq</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Ular yoʻq edi.</translation>
    </message>
    <message>
        <source>They came, with a valid signature.</source>
        <translation>Ular haqiqiy imzo bilan keldi.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings leave the proxy to a script or gave no answer, so nothing was sent. Name the proxy in Network under Settings.</source>
        <translation>Bu kompyuter sozlamalari proksini skript bilan tanlaydi yoki javob bermadi, shuning uchun hech narsa yuborilmadi. Sozlamalardagi “Tarmoq” da proksini koʻrsating.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Hammasini belgilash</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>Belgilangan: {count}</translation>
    </message>
    <message>
        <source>Too early: the window was not open for the authority yet.</source>
        <translation>Juda erta: idora uchun vaqt oraligʻi hali ochilmagan edi.</translation>
    </message>
    <message>
        <source>Too late: the authority takes it until 14 days after the end.</source>
        <translation>Juda kech: idora buni tugagandan keyin 14 kungacha qabul qiladi.</translation>
    </message>
    <message>
        <source>Tried, not acknowledged yet; it is tried again by itself</source>
        <translation>Urinildi, hali tasdiqlanmagan; oʻzi qayta urinadi</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Shu koddan foydalanish</translation>
    </message>
    <message>
        <source>What follows if a check-in does not arrive, its page says.</source>
        <translation>Qayd yetib bormasa nima boʻlishi uning sahifasida aytilgan.</translation>
    </message>
    <message>
        <source>What the authority says it does</source>
        <translation>Idora oʻzi haqida nima deydi</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>Nima ulashiladi</translation>
    </message>
    <message>
        <source>What was in the sealed body</source>
        <translation>Muhrlangan xabarda nima bor edi</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>Yuborilgani va yuborilishini kutayotgani</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Nima ketadi</translation>
    </message>
    <message>
        <source>What you record while you share nothing can never be proven later.</source>
        <translation>Hech narsa ulashmagan paytda yozganlaringizni keyin hech qachon isbotlab boʻlmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>What you send is deleted there %n days after your quarantine has ended.</source>
        <translation>
            <numerusform>Yuborganingiz karantiningiz tugaganidan %n kun keyin u yerda oʻchiriladi.</numerusform>
            <numerusform>Yuborganingiz karantiningiz tugaganidan %n kun keyin u yerda oʻchiriladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send is deleted there when your quarantine has ended.</source>
        <translation>Yuborganingiz karantiningiz tugashi bilan u yerda oʻchiriladi.</translation>
    </message>
    <message>
        <source>What you share is signed. If it reaches others, you cannot say that it is not yours.</source>
        <translation>Ulashganingiz imzolangan. U boshqalarga yetib borsa, meniki emas deya olmaysiz.</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>Qaysi javoblar?</translation>
    </message>
    <message>
        <source>Withdrawn: it is not sent any more</source>
        <translation>Qaytarib olingan: boshqa yuborilmaydi</translation>
    </message>
    <message>
        <source>You chose: {level}</source>
        <translation>Siz tanladingiz: {level}</translation>
    </message>
    <message>
        <source>You follow no order of a health authority. Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>Siz sogʻliqni saqlash idorasi buyrugʻiga amal qilmayapsiz. Hammasi shu kompyuterda qoladi. Ulashmasangiz, keyin koʻrsatadigan kvitansiya boʻlmaydi.</translation>
    </message>
    <message>
        <source>You have not checked in yet. With your first check-in you see here, to the letter, what leaves. You can choose now all the same, and change it at any time.</source>
        <translation>Siz hali qayd etmagansiz. Birinchi qaydingiz bilan nima ketishini bu yerda harfma-harf koʻrasiz. Hozir ham tanlash va istalgan vaqtda oʻzgartirish mumkin.</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>Siz hech narsa ulashmayapsiz</translation>
    </message>
    <message>
        <source>You share: “I checked in”</source>
        <translation>Siz ulashasiz: “Qayd etdim”</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call</source>
        <translation>Siz ulashasiz: “Qayd etdim” va sizga qoʻngʻiroq kerakmi</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked</source>
        <translation>Siz ulashasiz: “Qayd etdim”, sizga qoʻngʻiroq kerakmi va belgilagan javoblaringiz</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>Siz ulashishni toʻxtatdingiz</translation>
    </message>
    <message>
        <source>Your code and your new key</source>
        <translation>Kodingiz va yangi kalitingiz</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>Tushuntirishingiz</translation>
    </message>
    <message>
        <source>Your health authority: {address}</source>
        <translation>Sogʻliqni saqlash idorangiz: {address}</translation>
    </message>
    <message>
        <source>Your question what the authority holds</source>
        <translation>Idora nimani saqlashi haqidagi savolingiz</translation>
    </message>
    <message>
        <source>Your request for help</source>
        <translation>Yordam soʻrovingiz</translation>
    </message>
    <message>
        <source>Your wish to take your agreement back</source>
        <translation>Roziligingizni qaytarib olish istagingiz</translation>
    </message>
    <message>
        <source>Your word that something is wrong with the order</source>
        <translation>Buyruqda nimadir notoʻgʻri degan soʻzingiz</translation>
    </message>
    <message>
        <source>no answer: none is ticked that you gave in this check-in</source>
        <translation>javob yoʻq: bu qaydda berganlaringizdan hech biri belgilanmagan</translation>
    </message>
    <message>
        <source>that this order checked in for {slot}</source>
        <translation>shu buyruq boʻyicha qayd etilgani: {slot}</translation>
    </message>
    <message>
        <source>whether you would like a call: yes or no, asked in each check-in</source>
        <translation>sizga qoʻngʻiroq kerakmi: ha yoki yoʻq, har bir qaydda soʻraladi</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}, {window}</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}: {outcome}</translation>
    </message>
    <message>
        <source>{question} – {answer}</source>
        <translation>{question} – {answer}</translation>
    </message>
    <message>
        <source>{question} – {detail}</source>
        <translation>{question} – {detail}</translation>
    </message>
    <message>
        <source>{queued}, answered {answered}</source>
        <translation>{queued}, javob: {answered}</translation>
    </message>
    <message>
        <source>{queued}, withdrawn {answered}</source>
        <translation>{queued}, qaytarib olindi: {answered}</translation>
    </message>
    <message>
        <source>“I checked in”</source>
        <translation>“Qayd etdim”</translation>
    </message>
    <message>
        <source>“I checked in”, and whether I would like a call</source>
        <translation>“Qayd etdim” va menga qoʻngʻiroq kerakmi</translation>
    </message>
    <message>
        <source>“I checked in”, whether I would like a call, and my answers</source>
        <translation>“Qayd etdim”, menga qoʻngʻiroq kerakmi va javoblarim</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Kiritilgan</translation>
    </message>
    <message>
        <source>Everything that is signed can be checked by anyone, without an account and without a network, with the free program Homebound. Type this in a terminal, and behind it the fingerprint from the authority&apos;s letter:</source>
        <translation>Imzolangan hamma narsani har kim hisob ochmay va tarmoqsiz, bepul Homebound dasturi bilan tekshira oladi. Terminalda shu satrni, ortidan esa idora xatidagi raqamli izni yozing:</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Uni qanday tekshirish kerak</translation>
    </message>
    <message>
        <source>It does not show that a person was at home, nor who used the key. A window without a receipt does not show that nothing was reported.</source>
        <translation>Bu kimdir uyda boʻlganini ham, kalitdan kim foydalanganini ham koʻrsatmaydi. Kvitansiyasiz vaqt oraligʻi xabar berilmaganini koʻrsatmaydi.</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Kvitansiya yoʻq</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Soʻralmagan</translation>
    </message>
    <message>
        <source>Of {name}, made on {moment}.</source>
        <translation>{name} haqida, {moment} da tuzilgan.</translation>
    </message>
    <message>
        <source>Received by the authority</source>
        <translation>Idora olgan</translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation>Vaqtida olingan</translation>
    </message>
    <message>
        <source>Received late, {moment}</source>
        <translation>Kech olingan, {moment}</translation>
    </message>
    <message>
        <source>Received; another check-in for this window was received before it</source>
        <translation>Olingan; undan oldin shu vaqt oraligʻi uchun boshqa qayd olingan</translation>
    </message>
    <message>
        <source>Refused; the authority&apos;s signed reason is in the file</source>
        <translation>Rad etilgan; idoraning imzolangan sababi faylda bor</translation>
    </message>
    <message>
        <source>Statement about a quarantine</source>
        <translation>Karantin haqida maʼlumotnoma</translation>
    </message>
    <message>
        <source>The fingerprint in the letter has to be this one:</source>
        <translation>Xatdagi raqamli iz shunday boʻlishi kerak:</translation>
    </message>
    <message>
        <source>The order was issued by {authority} for {first} to {last}. Times are those of {zone}.</source>
        <translation>Buyruqni {authority} idorasi {first} dan {last} gacha bergan. Vaqtlar {zone} boʻyicha.</translation>
    </message>
    <message>
        <source>This page is not signed. What counts is what the program says that checks the signed files beside it; how to do that stands at the end.</source>
        <translation>Bu sahifa imzolanmagan. Yonidagi imzolangan fayllarni tekshiradigan dastur nima desa, oʻsha hisobga oʻtadi; qanday tekshirish oxirida yozilgan.</translation>
    </message>
    <message>
        <source>What happened, window by window</source>
        <translation>Vaqt oraliqlari boʻyicha nima boʻlgan</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Bu nimani koʻrsatmaydi</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Bu nimani koʻrsatadi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vaqt oraligʻi</translation>
    </message>
    <message>
        <source>{entered}, {moment}</source>
        <translation>{entered}, {moment}</translation>
    </message>
    <message>
        <source>{window}, {opens} to {closes}</source>
        <translation>{window}, {opens} dan {closes} gacha</translation>
    </message>
    <message>
        <source>“Entered” is what the record on the resident&apos;s computer says, by that computer&apos;s clock. It is the resident&apos;s own statement, and so is the log of tries to send.</source>
        <translation>“Kiritilgan”&#xa0;— karantindagi kishi kompyuteridagi yozuvlar oʻsha kompyuter soati boʻyicha aytgani. Bu uning oʻz bayonoti, yuborishga urinishlar roʻyxati ham shunday.</translation>
    </message>
    <message>
        <source>“Received” means that the file beside this page holds the authority&apos;s own signed receipt. It shows that the holder of the enrolled key reported for that window, and by when the authority had it.</source>
        <translation>“Olingan”&#xa0;— bu sahifa yonidagi faylda idoraning oʻzi imzolagan kvitansiya bor degani. U roʻyxatga olingan kalit egasi shu vaqt oraligʻi uchun xabar berganini va idora qachongacha olganini koʻrsatadi.</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Away</source>
        <translation>Boʻlmaysiz</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Qayd etilgan</translation>
    </message>
    <message>
        <source>Checked in afterwards</source>
        <translation>Keyin qayd etilgan</translation>
    </message>
    <message>
        <source>Checked in late</source>
        <translation>Kech qayd etilgan</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Tushuntirilgan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Soʻralmagan</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Qayd etilmagan</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Hozir ochiq</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kutilmoqda</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.</source>
        <translation>Haftaning rasmi: kunlar boʻyicha qaydlar, harorat va alomatlar. Quyidagi jadval shuni soʻz bilan aytadi.</translation>
    </message>
    <message>
        <source>Answers, without those that are no</source>
        <translation>Javoblar, “yoʻq” boʻlganlaridan tashqari</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Qayd</translation>
    </message>
    <message>
        <source>Check-ins asked for: {times}. Times are those of {zone}.</source>
        <translation>Soʻraladigan qaydlar: {times}. Vaqtlar {zone} boʻyicha.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Kiritilgan</translation>
    </message>
    <message>
        <source>In the pictures a full disc is a check-in on time, a clock late, a ring with a tick afterwards, a ring with a line none, a speech bubble explained. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>Rasmlarda toʻliq doira&#xa0;— vaqtida qayd, soat&#xa0;— kech, belgili halqa&#xa0;— keyin, chiziqli halqa&#xa0;— yoʻq, nutq pufagi&#xa0;— tushuntirilgan. Ustun&#xa0;— alomat, baland boʻlgani ogʻirroq; chiziqcha&#xa0;— yoʻq, halqa&#xa0;— bilmayman.</translation>
    </message>
    <message>
        <source>Made on {day}. Page {page} of {pages}</source>
        <translation>Tuzilgan: {day}. {pages} sahifadan {page}-sahifa</translation>
    </message>
    <message>
        <source>Summary for a doctor</source>
        <translation>Shifokor uchun xulosa</translation>
    </message>
    <message>
        <source>The resident wrote all of this; times are by the resident&apos;s computer. It is no diagnosis.</source>
        <translation>Bularning hammasini karantindagi kishi yozgan; vaqtlar uning kompyuteri boʻyicha. Bu tashxis emas.</translation>
    </message>
    <message>
        <source>There are no check-ins yet.</source>
        <translation>Hali qaydlar yoʻq.</translation>
    </message>
    <message>
        <source>changed {moment}: {question} was “{answer}”</source>
        <translation>{moment} da oʻzgartirilgan: {question}&#xa0;— “{answer}” edi</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}, {window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} dan {last} gacha</translation>
    </message>
    <message>
        <source>{name}, {age}. Made on {day} with Homebound.</source>
        <translation>{name}, {age}. Homebound bilan tuzilgan: {day}.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{window} {opens} to {closes}</source>
        <translation>{window} {opens} dan {closes} gacha</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A check-in that had begun before the authority wrote the change still counts: {slots}.</source>
        <translation>Idora oʻzgarishni yozishidan oldin boshlangan qayd hali ham hisobga olinadi: {slots}.</translation>
    </message>
    <message>
        <source>Acknowledged by the authority.</source>
        <translation>Idora tasdiqladi.</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tushdan keyin</translation>
    </message>
    <message>
        <source>Afternoon check-in</source>
        <translation>Tushdan keyingi qayd</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kechqurun</translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation>Kechki qayd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kech</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Tush payti</translation>
    </message>
    <message>
        <source>Midday check-in</source>
        <translation>Tushki qayd</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ertalab</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Ertalabki qayd</translation>
    </message>
    <message>
        <source>Not accepted by the authority: see Sharing.</source>
        <translation>Idora qabul qilmadi: “Ulashish” ga qarang.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Qayd etilmagan</translation>
    </message>
    <message>
        <source>Not sent yet. It is sent by itself while this record is open.</source>
        <translation>Hali yuborilmagan. Yozuvlar ochiq turganda oʻzi ketadi.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Vaqtida</translation>
    </message>
    <message>
        <source>Will be sent, even while locked.</source>
        <translation>Yuboriladi, qulflangandan keyin ham.</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had been set back</source>
        <translation>kompyuter soati orqaga surilgan edi</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had jumped ahead</source>
        <translation>kompyuter soati oldinga sakragan edi</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>After that it counts as late until {time}. You can still check in afterwards.</source>
        <translation>Undan keyin {time} gacha kech qayd hisoblanadi. Keyin ham qayd etish mumkin.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Qayd etish</translation>
    </message>
    <message>
        <source>Check in: {name}</source>
        <translation>Qayd etish: {name}</translation>
    </message>
    <message>
        <source>Enter a new code</source>
        <translation>Yangi kodni kiritish</translation>
    </message>
    <message>
        <source>It asks for less than before, and that counts already.</source>
        <translation>Oldingidan kamroq talab qiladi va hozir ham amalda.</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts only once you accept it.</source>
        <translation>Oldingidan koʻproq talab qiladi. Faqat siz qabul qilsangiz amal qiladi.</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>U {day} boshlanadi.</translation>
    </message>
    <message>
        <source>It closed at {time}. A late check-in is kept like any other.</source>
        <translation>U {time} da yopilgan. Kech qayd ham boshqalari kabi saqlanadi.</translation>
    </message>
    <message>
        <source>It closed at {time}. You can still check in.</source>
        <translation>U {time} da yopilgan. Hali ham qayd etish mumkin.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>U hali boshlanmagan</translation>
    </message>
    <message>
        <source>Late until {time}</source>
        <translation>Kech qayd: {time} gacha</translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation>Oʻzgarishni koʻrish</translation>
    </message>
    <message>
        <source>Next: {when}.</source>
        <translation>Keyingisi: {when}.</translation>
    </message>
    <message>
        <source>No more check-ins</source>
        <translation>Boshqa qaydlar yoʻq</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Hali buyruq yoʻq</translation>
    </message>
    <message>
        <source>Nothing can be sent from this computer now</source>
        <translation>Hozir bu kompyuterdan hech narsa yuborib boʻlmaydi</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so.</source>
        <translation>Siz aytmasangiz, hech narsa oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>Nothing is open now</source>
        <translation>Hozir hech narsa ochiq emas</translation>
    </message>
    <message>
        <source>Nothing more is asked of you. Your record stays here, under History.</source>
        <translation>Sizdan boshqa hech narsa talab qilinmaydi. Yozuvlaringiz shu yerda, “Tarix” da qoladi.</translation>
    </message>
    <message>
        <source>Open one, or set up days without one.</source>
        <translation>Uni oching yoki buyruqsiz kunlarni belgilang.</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>{time} gacha ochiq</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>{time} da yozildi</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Yangiligini koʻrish</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Koʻrsatish: {name}</translation>
    </message>
    <message>
        <source>The authority no longer takes its key. Nothing is lost: what you record is kept here, and is sent once you have entered a new code.</source>
        <translation>Idora uning kalitini endi qabul qilmaydi. Hech narsa yoʻqolmagan: yozganlaringiz shu yerda saqlanadi va yangi kod kiritganingizda yuboriladi.</translation>
    </message>
    <message>
        <source>The authority wants to change the order</source>
        <translation>Idora buyruqni oʻzgartirmoqchi</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>Buyruq oʻzgardi</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>Yozuvlaringiz nima qilinsin?</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>Karantindan chiqdingiz</translation>
    </message>
    <message>
        <source>You can still check in afterwards.</source>
        <translation>Keyin ham qayd etish mumkin.</translation>
    </message>
    <message>
        <source>Your authority wants to change your order</source>
        <translation>Idorangiz buyrugʻingizni oʻzgartirmoqchi</translation>
    </message>
    <message>
        <source>Your order has changed</source>
        <translation>Buyrugʻingiz oʻzgardi</translation>
    </message>
    <message>
        <source>Your record stays here, under History.</source>
        <translation>Yozuvlaringiz shu yerda, “Tarix” da qoladi.</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} dan {closes} gacha</translation>
    </message>
    <message>
        <source>{span}. {why}.</source>
        <translation>{span}. {why}.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A profile that is on this computer is never overwritten.</source>
        <translation>Bu kompyuterdagi profil ustiga hech qachon yozilmaydi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Boshqa faylni tanlash</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Faylni tanlash</translation>
    </message>
    <message>
        <source>Entries that can be read are still safe. What you do here changes nothing in the damaged record. Do you have a recent backup? It may hold more.</source>
        <translation>Oʻqiladigan yozuvlar hali xavfsiz. Bu yerda qilganingiz shikastlangan yozuvlarni oʻzgartirmaydi. Yaqinda qilingan zaxira nusxangiz bormi? Unda koʻprogʻi boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>If you can, first make a copy of this folder:</source>
        <translation>Iloji boʻlsa, avval shu jilddan nusxa oling:</translation>
    </message>
    <message>
        <source>Its name ends in .homebound-backup.</source>
        <translation>Nomi .homebound-backup bilan tugaydi.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nusxa nomi</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Yangi profil nomi</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Zaxira nusxani ochish</translation>
    </message>
    <message>
        <source>Passphrase or recovery code from when it was saved</source>
        <translation>Nusxa saqlangan paytdagi parol iborasi yoki tiklash kodi</translation>
    </message>
    <message>
        <source>Profile: {name}
Saved: {moment}
File: {file}
If you share check-ins, use only one of the two from now on: the authority takes both, and sees that there are two.</source>
        <translation>Profil: {name}
Saqlangan: {moment}
Fayl: {file}
Qaydlarni ulashsangiz, bundan buyon ikkalasidan faqat bittasidan foydalaning: idora ikkalasini ham qabul qiladi va ikkita ekanini koʻradi.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zaxira nusxani tiklash</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Oʻqiladiganini saqlash</translation>
    </message>
    <message>
        <source>Save what is readable into a new profile</source>
        <translation>Oʻqiladiganini yangi profilga saqlash</translation>
    </message>
    <message>
        <source>See what is still readable</source>
        <translation>Nima oʻqilishini koʻrish</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yozganim koʻrinsin</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Zaxira nusxa</translation>
    </message>
    <message>
        <source>This profile is on this computer already, and stays as it is. The backup is restored beside it, under a name of its own:</source>
        <translation>Bu profil kompyuterda allaqachon bor va shundayligicha qoladi. Zaxira nusxa uning yonida, oʻz nomi bilan tiklanadi:</translation>
    </message>
    <message>
        <source>This record is damaged</source>
        <translation>Bu yozuvlar shikastlangan</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>Uning parol iborasini yoki tiklash kodini yozing.</translation>
    </message>
    <message>
        <source>{name} (rescued)</source>
        <translation>{name} (qutqarilgan)</translation>
    </message>
    <message>
        <source>{name} (restored)</source>
        <translation>{name} (tiklangan)</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A picture holds the order alone. Only the authority&apos;s keys can show whether it is the authority&apos;s own. Anybody can draw such a picture.</source>
        <translation>Rasmda faqat buyruq bor. U haqiqatan idoraniki ekanini faqat idora kalitlari bilan bilish mumkin. Bunday rasmni har kim chiza oladi.</translation>
    </message>
    <message>
        <source>If you ask, one request goes to {host}, for what everybody gets there. It says nothing of you or your order; whoever runs that address sees that a computer at your internet address asked.</source>
        <translation>Soʻrasangiz, {host} ga bitta soʻrov ketadi, u yerda hamma oladigan narsa uchun. U siz va buyrugʻingiz haqida hech narsa aytmaydi; oʻsha manzil egasi sizning internet manzilingizdagi kompyuter soʻraganini koʻradi.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Hali tekshirilmagan</translation>
    </message>
    <message>
        <source>You can follow it all the same, and verify it later. Sharing anything needs it verified.</source>
        <translation>Unga shundoq ham amal qilib, keyin tekshirish mumkin. Biror narsa ulashish uchun uni tekshirish kerak.</translation>
    </message>
    <message>
        <source>You can follow it all the same. Sharing anything needs it verified.</source>
        <translation>Unga shundoq ham amal qilish mumkin. Biror narsa ulashish uchun uni tekshirish kerak.</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>Your order is here and waits.</source>
        <translation>Buyrugʻingiz shu yerda kutmoqda.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Ask {host}</source>
        <translation>{host} dan soʻrash</translation>
    </message>
</context>
</TS>
