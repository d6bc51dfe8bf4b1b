<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Homebound can go on in the background when its window is closed: locked, only to remind you of your check-ins. To see it again, start it as usual. Ctrl+Q ends it.</source>
        <translation>يمكن أن يواصل Homebound العمل في الخلفية بعد إغلاق نافذته: مقفلًا، لتذكيرك بتسجيل الحضور فقط. لرؤيته من جديد شغّله كالمعتاد، ولإنهائه اضغط Ctrl+Q.</translation>
    </message>
    <message>
        <source>Keep reminding you?</source>
        <translation>هل يستمر تذكيرك؟</translation>
    </message>
    <message>
        <source>No, end it</source>
        <translation>لا، إنهاء</translation>
    </message>
    <message>
        <source>Yes, keep reminding me</source>
        <translation>نعم، واصل تذكيري</translation>
    </message>
    <message>
        <source>You are asked once. You can change it in Settings, under Reminders.</source>
        <translation>يُطرح هذا السؤال مرة واحدة. يمكنك تغييره في الإعدادات، تحت «التذكير».</translation>
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
        <translation>إضافة تسجيل حضور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check-in {number} closes</source>
        <translation>تسجيل الحضور {number}: وقت الإغلاق</translation>
    </message>
    <message>
        <source>Check-in {number} opens</source>
        <translation>تسجيل الحضور {number}: وقت الفتح</translation>
    </message>
    <message>
        <source>Check-ins of each day</source>
        <translation>تسجيلات الحضور في كل يوم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From a health authority</source>
        <translation>من جهة صحية</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Open a file or picture</source>
        <translation>فتح ملف أو صورة</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open the order file that you were given (it ends in .homebound), or a picture of its square code: a photograph, a scan, a screenshot. You can also drop it here. You see what it says before you accept it. Nothing is sent.</source>
        <translation>افتح ملف أمر الحجر الذي أُعطي لك (ينتهي بـ «⁦.homebound⁩»)، أو صورة لرمزه المربع: صورة فوتوغرافية أو ممسوحة أو لقطة شاشة. يمكنك أيضًا سحب الملف أو الصورة إلى هنا. سترى ما فيه قبل قبوله. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Or paste the link that you were sent</source>
        <translation>أو ألصق الرابط الذي أُرسل إليك</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove check-in {number}</source>
        <translation>إزالة تسجيل الحضور {number}</translation>
    </message>
    <message>
        <source>Set your own days and times, for yourself or your doctor.</source>
        <translation>حدّد أيامك وأوقاتك بنفسك، لك أو لطبيبك.</translation>
    </message>
    <message>
        <source>Without an authority</source>
        <translation>من دون جهة صحية</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>حجرك الصحي</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>After a restart Homebound is locked. To remind you then, it would keep the times and the last day outside the encrypted record: anyone using this computer could see them. You can change this in Settings.</source>
        <translation>بعد إعادة التشغيل يكون Homebound مقفلًا. ولكي يذكّرك حينها يحفظ الأوقات واليوم الأخير خارج السجل المشفّر، فيستطيع كل من يستخدم هذا الحاسوب رؤيتها. يمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose the country you are in. Advice names its emergency number.</source>
        <translation>اختر البلد الذي توجد فيه. تذكر النصائح رقم الطوارئ فيه.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>For the emergency number.</source>
        <translation>من أجل رقم الطوارئ.</translation>
    </message>
    <message>
        <source>It opens your record on this computer. Nobody can reset it, not even us.</source>
        <translation>تفتح سجلّك على هذا الحاسوب. لا يستطيع أحد إعادة تعيينها، ولا حتى نحن.</translation>
    </message>
    <message>
        <source>Make my profile</source>
        <translation>إنشاء ملفي الشخصي</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>يجري إنشاء مفاتيحك…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Remind me while locked?</source>
        <translation>هل تريد التذكير أثناء القفل؟</translation>
    </message>
    <message>
        <source>Shown while Homebound is locked. Any name will do.</source>
        <translation>يظهر عندما يكون Homebound مقفلًا. أي اسم يفي بالغرض.</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>تعتمد بعض النصائح عليه.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>تحديد الكل(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>زيادة(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إنقاص(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
المجلد غير موجود.
تأكد من صحة اسم المجلد.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
الملف غير موجود.
تأكد من صحة اسم الملف.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود بالفعل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>البحث في(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد جديد(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ(&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>الانتقال إلى العرض المفصل</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>الانتقال إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذّر حذف المجلد.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض مفصل</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>اسم الملف(&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>أنواع الملفات(&amp;T):</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>الانتقال إلى الأمام</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة المواقع والإشارات المرجعية</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>حاسوبي</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>الأماكن الأخيرة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>إظهار </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات المخفية(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>حاسوبي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>لا(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Homebound recovery code.pdf</source>
        <translation>رمز الاسترداد لـ Homebound.pdf</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنته عندي</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your record. Write it on paper and keep it away from this computer. This code is not shown again; you can make another one later.</source>
        <translation>إذا نسيت عبارة المرور فلا يفتح سجلّك إلا هذا الرمز. اكتبه على ورقة واحفظها بعيدًا عن هذا الحاسوب. لن يظهر هذا الرمز مرة أخرى؛ ويمكنك إنشاء غيره لاحقًا.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>تعذّر الحفظ هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation>حفظ بصيغة PDF للطباعة</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>حُفظ. اطبعه ثم احذف الملف.</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with your paper.</source>
        <translation>ليست هذه المجموعة {number}. قارنها بورقتك.</translation>
    </message>
    <message>
        <source>To be sure, type group number {number} of the seven</source>
        <translation>للتأكد، اكتب المجموعة رقم {number} من المجموعات السبع، بالعدّ من اليسار</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>An earlier order from this address had another fingerprint. An authority seldom changes it. Call it at a number that you know from elsewhere before you accept.</source>
        <translation>كان لأمر حجر سابق من هذا العنوان بصمة رقمية أخرى. ونادرًا ما تغيّرها الجهة. اتصل بالجهة على رقم تعرفه من مصدر آخر قبل القبول.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Compare with your paper letter</source>
        <translation>قارن بخطابك الورقي</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}</source>
        <translation>كل يوم من&#xa0;{opens} إلى&#xa0;{closes}</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}, late until {until}</source>
        <translation>كل يوم من&#xa0;{opens} إلى&#xa0;{closes}، والتسجيل المتأخر حتى&#xa0;{until}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة الرقمية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>It lasts until {last}. If you accept this one, it takes its place: nothing more is due under the other. What you recorded stays in your history.</source>
        <translation>يستمر حتى {last}. إذا قبلت هذا حلّ محله، فلا يُطلب منك شيء بعد ذلك بموجب الآخر. ويبقى ما سجّلته في محفوظاتك.</translation>
    </message>
    <message>
        <source>Not the key of your earlier order</source>
        <translation>ليس مفتاح أمر الحجر السابق</translation>
    </message>
    <message>
        <source>Nothing. Accepting sends nothing to anyone.</source>
        <translation>لا شيء. لا يُرسل قبولك شيئًا إلى أحد.</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>هناك خطأ في أمر الحجر هذا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The signatures fit together. Whether they are the authority&apos;s own, only your letter can tell: these groups must be the same there.</source>
        <translation>التوقيعات متوافقة. لكن خطابك وحده يدل على أنها من الجهة نفسها: يجب أن تكون فيه هذه المجموعات ذاتها.</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>هذا هو أمر الحجر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما الذي يُرسل</translation>
    </message>
    <message>
        <source>You follow another order now</source>
        <translation>أنت تتبع الآن أمر حجر آخر</translation>
    </message>
    <message>
        <source>You said that something is wrong with it</source>
        <translation>سجّلت اعتراضًا عليه</translation>
    </message>
    <message>
        <source>Your own quarantine</source>
        <translation>حجر تحدّده بنفسك</translation>
    </message>
    <message>
        <source>{address}, says the picture</source>
        <translation>{address}، كما في الصورة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>القفل الآن (Ctrl+L)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Questions and keys (F1)</source>
        <translation>أسئلة واختصارات (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
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
        <translation>أمر حجر آخر</translation>
    </message>
    <message>
        <source>Before your quarantine</source>
        <translation>قبل حجرك الصحي</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Check in: {window}</source>
        <translation>تسجيل الحضور: {window}</translation>
    </message>
    <message>
        <source>Closed at {closes}, before you joined</source>
        <translation>أُغلق في {closes}، قبل انضمامك</translation>
    </message>
    <message>
        <source>Closed at {closes}, explained</source>
        <translation>أُغلق في {closes}، مع توضيح</translation>
    </message>
    <message>
        <source>Closed at {closes}, not checked in</source>
        <translation>أُغلق في {closes}، بلا تسجيل حضور</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>اليوم {number} من {days}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. ومن دون مشاركة لا يوجد إيصال تُظهره لاحقًا.</translation>
    </message>
    <message>
        <source>From {opens} to {closes} you are away</source>
        <translation>أنت غائب من&#xa0;{opens} إلى&#xa0;{closes}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>سأتغيّب</translation>
    </message>
    <message>
        <source>It came as a picture. You can follow it all the same; sharing needs it verified.</source>
        <translation>وصل على شكل صورة. يمكنك اتباعه مع ذلك؛ أما المشاركة فتتطلب التحقق منه.</translation>
    </message>
    <message>
        <source>It is over a week since you saved a backup. If this disk fails, it helps.</source>
        <translation>مضى أكثر من أسبوع على آخر نسخة احتياطية حفظتها. تفيدك النسخة إن تعطّل هذا القرص.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation>لم يُقبل: {count}.</translation>
    </message>
    <message>
        <source>Not sent yet: {count}. It is sent by itself while this record is open.</source>
        <translation>لم يُرسل بعد: {count}. يُرسل تلقائيًا ما دام هذا السجل مفتوحًا.</translation>
    </message>
    <message>
        <source>Opens at {opens}, closes at {closes}</source>
        <translation>يُفتح في {opens} ويُغلق في {closes}</translation>
    </message>
    <message>
        <source>Receipts: {count}.</source>
        <translation>الإيصالات: {count}.</translation>
    </message>
    <message>
        <source>Recorded at {time}.</source>
        <translation>سُجّل في {time}.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>عرض إجاباتي</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Times here are those of your order</source>
        <translation>الأوقات هنا هي أوقات أمر الحجر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Verify the order</source>
        <translation>التحقق من أمر الحجر</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ماذا الآن؟</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Will be sent: {count}, even while locked.</source>
        <translation>سيُرسل: {count}، حتى بعد القفل.</translation>
    </message>
    <message>
        <source>You have no recovery code yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>ليس لديك رمز استرداد بعد. ومن دونه يعني نسيان عبارة المرور فقدان السجل.</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>أنت لا تشارك شيئًا</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and no answers.</source>
        <translation>أنت تشارك: «سجّلتُ حضوري»، من دون أي إجابات.</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call.</source>
        <translation>أنت تشارك: «سجّلتُ حضوري»، ورغبتك في اتصال من عدمها.</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked.</source>
        <translation>أنت تشارك: «سجّلتُ حضوري»، ورغبتك في اتصال من عدمها، والإجابات التي اخترتها.</translation>
    </message>
    <message>
        <source>Your order is not verified yet</source>
        <translation>لم يُتحقق من أمر الحجر بعد</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>انتهى حجرك الصحي</translation>
    </message>
    <message>
        <source>{theirs} in {zone} is {ours} on this computer.</source>
        <translation>{theirs} في {zone} هي {ours} على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Damaged profile</source>
        <translation>ملف شخصي تالف</translation>
    </message>
    <message>
        <source>First type the passphrase or the recovery code here.</source>
        <translation>اكتب أولًا عبارة المرور أو رمز الاسترداد هنا.</translation>
    </message>
    <message>
        <source>Forgotten passphrase?</source>
        <translation>هل نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>It is shown to you as soon as you have unlocked.</source>
        <translation>سيظهر لك فور فتح القفل.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>الفتح بحافظة المفاتيح</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف شخصي جديد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock your record</source>
        <translation>فتح قفل سجلّك</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>يجري فتح القفل…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>last used {moment}</source>
        <translation>آخر استخدام: {moment}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>For your days at home: a short check-in at known times, and a record that is yours.</source>
        <translation>لأيامك في البيت: تسجيل حضور قصير في أوقات معروفة، وسجلّ هو ملكك.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>It is shown to you once you have set up your record, in about two minutes.</source>
        <translation>سيظهر لك بعد إعداد سجلّك، خلال دقيقتين تقريبًا.</translation>
    </message>
    <message>
        <source>No camera, no microphone, no location. Ever.</source>
        <translation>لا كاميرا، لا ميكروفون، لا موقع. أبدًا.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Welcome to Homebound</source>
        <translation>مرحبًا بك في Homebound</translation>
    </message>
    <message>
        <source>What you write stays on this computer, encrypted.</source>
        <translation>ما تكتبه يبقى على هذا الحاسوب مشفّرًا.</translation>
    </message>
    <message>
        <source>You decide whether anything is sent. At the start, nothing is.</source>
        <translation>القرار لك في إرسال أي شيء. وفي البداية لا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>18 to 64 years</source>
        <translation>من 18 إلى 64 سنة</translation>
    </message>
    <message>
        <source>5 to 17 years</source>
        <translation>من 5 إلى 17 سنة</translation>
    </message>
    <message>
        <source>65 years or older</source>
        <translation>65 سنة فأكثر</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>أقل من 3 أشهر</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>أقل من 5 سنوات</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>A check-in</source>
        <translation>تسجيل حضور</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>A person at the authority reads your request; nobody answers at once.</source>
        <translation>يقرأ طلبك شخص لدى الجهة؛ ولا يأتي الرد فورًا.</translation>
    </message>
    <message>
        <source>A request for help</source>
        <translation>طلب مساعدة</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>رسالة أخرى</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>إجابات أظهرتها لاحقًا</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Ask what is held</source>
        <translation>السؤال عمّا هو محفوظ</translation>
    </message>
    <message>
        <source>Call the authority too, at the number in your letter.</source>
        <translation>اتصل بالجهة أيضًا على الرقم الذي في خطابك.</translation>
    </message>
    <message>
        <source>Call the authority too: {number}.</source>
        <translation>اتصل بالجهة أيضًا: {number}.</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>اختيار الإجابات</translation>
    </message>
    <message>
        <source>Choose one of them. “Something else” will do.</source>
        <translation>اختر واحدًا منها. «شيء آخر» يفي بالغرض.</translation>
    </message>
    <message>
        <source>Confirmed with a signature on {day}. Messages touched: {count}.</source>
        <translation>أُكّد بتوقيع في {day}. الرسائل المعنية: {count}.</translation>
    </message>
    <message>
        <source>Erase my answers there</source>
        <translation>محو إجاباتي هناك</translation>
    </message>
    <message>
        <source>Follow dates of my own meanwhile</source>
        <translation>اتباع تواريخي الخاصة مؤقتًا</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>It answers with a signed list of every message it has of this order.</source>
        <translation>تجيب بقائمة موقّعة بكل رسالة لديها تخص أمر الحجر هذا.</translation>
    </message>
    <message>
        <source>It is not for me</source>
        <translation>الأمر لا يخصني</translation>
    </message>
    <message>
        <source>It waits to be sent to the authority.</source>
        <translation>ينتظر إرساله إلى الجهة.</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>حفظ اعتراضي</translation>
    </message>
    <message>
        <source>Kept in your record; the authority was not told from here.</source>
        <translation>محفوظ في سجلّك؛ ولم تُبلَّغ الجهة من هنا.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>Messages that the authority held on {day}: {count}.</source>
        <translation>الرسائل التي كانت لدى الجهة في {day}: {count}.</translation>
    </message>
    <message>
        <source>More is being asked for.</source>
        <translation>يجري طلب المزيد.</translation>
    </message>
    <message>
        <source>Not confirmed by the authority yet. It is sent by itself.</source>
        <translation>لم تؤكده الجهة بعد. يُرسل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Quickest by telephone: {number}.</source>
        <translation>الأسرع بالهاتف: {number}.</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>إظهار إجابة قديمة</translation>
    </message>
    <message>
        <source>Send my objection</source>
        <translation>إرسال اعتراضي</translation>
    </message>
    <message>
        <source>Send my request</source>
        <translation>إرسال طلبي</translation>
    </message>
    <message>
        <source>Share nothing from now on</source>
        <translation>عدم مشاركة شيء من الآن</translation>
    </message>
    <message>
        <source>Share nothing, and erase everything there</source>
        <translation>عدم مشاركة شيء، ومحو كل ما هناك</translation>
    </message>
    <message>
        <source>Single answers of a check-in that has its receipt, for an appeal or for the authority&apos;s doctor. You choose them, and see first what would leave.</source>
        <translation>إجابات مفردة من تسجيل حضور له إيصال، عند تقديم تظلّم أو لطبيب الجهة. أنت تختارها، وترى أولًا ما سيُرسل.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>التحدث مع شخص</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>هناك خطأ في أمر الحجر هذا</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take your agreement back</source>
        <translation>سحب موافقتك</translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation>إبلاغ الجهة</translation>
    </message>
    <message>
        <source>Tell the authority why</source>
        <translation>إبلاغ الجهة بالسبب</translation>
    </message>
    <message>
        <source>Tell the authority why: {what}</source>
        <translation>إبلاغ الجهة بالسبب: {what}</translation>
    </message>
    <message>
        <source>Tell the authority: {what}</source>
        <translation>إبلاغ الجهة: {what}</translation>
    </message>
    <message>
        <source>The authority did not take it.</source>
        <translation>لم تقبله الجهة.</translation>
    </message>
    <message>
        <source>The authority does not know this yet</source>
        <translation>لا تعلم الجهة بهذا بعد</translation>
    </message>
    <message>
        <source>The authority erases every answer it has of you and keeps that you checked in. You go on sharing as you chose.</source>
        <translation>تمحو الجهة كل إجابة لديها منك وتُبقي ما يدل على أنك سجّلت حضورك. وتستمر المشاركة كما اخترت.</translation>
    </message>
    <message>
        <source>The authority erases everything you sent it. Your receipts stay here, but it can no longer say by itself that you checked in.</source>
        <translation>تمحو الجهة كل ما أرسلته إليها. تبقى إيصالاتك هنا، لكن لا يبقى لديها ما يدل على أنك سجّلت حضورك.</translation>
    </message>
    <message>
        <source>The authority has it, with a signed receipt.</source>
        <translation>وصل إلى الجهة، وله إيصال موقّع.</translation>
    </message>
    <message>
        <source>The authority is told that you share nothing any more. It keeps what it has. Windows from now on count as not shared, never as missed.</source>
        <translation>تُبلَّغ الجهة بأنك لم تعد تشارك شيئًا. وتحتفظ بما لديها. وتُحسب الفترات من الآن غير مشاركة، ولا تُحسب فائتة أبدًا.</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>They are exactly those that this record knows.</source>
        <translation>هي بالضبط التي يعرفها هذا السجل.</translation>
    </message>
    <message>
        <source>They are not exactly those that this record knows: another copy of it may have sent some.</source>
        <translation>ليست بالضبط التي يعرفها هذا السجل: ربما أرسلت نسخة أخرى منه بعضها.</translation>
    </message>
    <message>
        <source>What the authority holds</source>
        <translation>ما لدى الجهة</translation>
    </message>
    <message>
        <source>What you said is wrong with this order</source>
        <translation>الخطأ الذي ذكرته في أمر الحجر هذا</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Your note goes with it. Only a person there can excuse a window.</source>
        <translation>تُرفق ملاحظتك به. ولا يقبل العذر عن فترة إلا شخص هناك.</translation>
    </message>
    <message>
        <source>Your objection goes to the authority with a date and a receipt. Until it answers, the order is as it was.</source>
        <translation>يذهب اعتراضك إلى الجهة بتاريخ وإيصال. ويبقى أمر الحجر كما كان إلى أن تجيب.</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent; you can tell the authority later, once you share.</source>
        <translation>يُحفظ اعتراضك في سجلّك بتاريخه. لا يُرسل شيء؛ ويمكنك إبلاغ الجهة لاحقًا متى بدأت المشاركة.</translation>
    </message>
    <message>
        <source>{message} · not sent from this record</source>
        <translation>{message} · لم تُرسل من هذا السجل</translation>
    </message>
    <message>
        <source>{message} · with answers</source>
        <translation>{message} · مع إجابات</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} من %n حرف</numerusform>
            <numerusform>{used} من حرف واحد</numerusform>
            <numerusform>{used} من حرفين</numerusform>
            <numerusform>{used} من %n أحرف</numerusform>
            <numerusform>{used} من %n حرفًا</numerusform>
            <numerusform>{used} من %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>It asks for less than before, so it counts already.</source>
        <translation>يطلب أقل من السابق، فهو سارٍ من الآن.</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts once you accept it; if it is wrong, call the authority first.</source>
        <translation>يطلب أكثر من السابق، ولا يسري إلا متى قبلته؛ وإن كان خطأ فاتصل بالجهة أولًا.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Something is wrong with it</source>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>الهاتف: {number}</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>رُفع عنك الحجر الصحي</translation>
    </message>
    <message>
        <source>Your order changes</source>
        <translation>تغيير في أمر الحجر</translation>
    </message>
    <message>
        <source>{name}: {opens} to {closes}</source>
        <translation>{name}: من&#xa0;{opens} إلى&#xa0;{closes}</translation>
    </message>
    <message>
        <source>{window}, late until {until}</source>
        <translation>{window}، والتسجيل المتأخر حتى&#xa0;{until}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Check-ins by day</source>
        <translation>تسجيلات الحضور حسب اليوم</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>أيام أسبق</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>أيام لاحقة</translation>
    </message>
    <message>
        <source>No symptoms.</source>
        <translation>لا أعراض.</translation>
    </message>
    <message>
        <source>No temperature yet.</source>
        <translation>لا حرارة مسجّلة بعد.</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>عرض بالكلمات</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>الأعراض</translation>
    </message>
    <message>
        <source>Symptoms: a bar is yes, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>الأعراض: العمود يعني «نعم»، وكلما طال زادت الشدة؛ والشرطة «لا»، والحلقة «لا أعرف».</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم تُقس</translation>
    </message>
    <message>
        <source>{day}, {window}: {what}</source>
        <translation>{day}، {window}: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
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
        <translation>أجب عن واحد منها على الأقل.</translation>
    </message>
    <message>
        <source>Answers that need a look: {count}.</source>
        <translation>إجابات تحتاج إلى مراجعة: {count}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>By keyboard: Tab goes on, 1, 2, 3 choose an answer, Ctrl+Enter saves.</source>
        <translation>بلوحة المفاتيح: Tab للتالي، 1 أو 2 أو 3 للإجابة، Ctrl+Enter للحفظ.</translation>
    </message>
    <message>
        <source>Call a doctor today</source>
        <translation>اتصل اليوم بطبيب</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>اتصل الآن على {number}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>اختر إجابة.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>اختر إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Everything needed is answered</source>
        <translation>اكتملت الإجابات اللازمة</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>املأ هذا.</translation>
    </message>
    <message>
        <source>Homebound does not replace a doctor.</source>
        <translation>لا يغني Homebound عن الطبيب.</translation>
    </message>
    <message>
        <source>Is this right? If it is, leave it as it is.</source>
        <translation>هل هذا صحيح؟ إن كان كذلك فاتركه كما هو.</translation>
    </message>
    <message>
        <source>Last time: {symptoms}.</source>
        <translation>في المرة السابقة: {symptoms}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation>لا شيء من الباقي</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>One answer on each line.</source>
        <translation>إجابة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>سُجّل في {time}</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>حفظ تسجيل الحضور</translation>
    </message>
    <message>
        <source>Saved on this computer as you type.</source>
        <translation>يُحفظ على هذا الحاسوب أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The health authority learns this answer. In an emergency do not wait for a call.</source>
        <translation>تصل هذه الإجابة إلى الجهة الصحية. في الطوارئ لا تنتظر اتصالًا.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Type it anew.</source>
        <translation>فيه حروف لا يمكن حفظها. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day: {example}.</source>
        <translation>هذا ليس تاريخًا. اكتبه سنة-شهر-يوم: {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Type it like {example}.</source>
        <translation>هذا ليس رقمًا. اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>This is not a time. Type it like {example}.</source>
        <translation>هذا ليس وقتًا. اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like {example}.</source>
        <translation>هذا ليس عددًا صحيحًا. اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>This is too high: at most {limit}.</source>
        <translation>أكبر من اللازم: {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it, please.</source>
        <translation>أطول من اللازم. اختصره من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>أطول من اللازم: %n حرف على الأكثر.</numerusform>
            <numerusform>أطول من اللازم: حرف واحد على الأكثر.</numerusform>
            <numerusform>أطول من اللازم: حرفان على الأكثر.</numerusform>
            <numerusform>أطول من اللازم: %n أحرف على الأكثر.</numerusform>
            <numerusform>أطول من اللازم: %n حرفًا على الأكثر.</numerusform>
            <numerusform>أطول من اللازم: %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too low: at least {limit}.</source>
        <translation>أصغر من اللازم: {limit} على الأقل.</translation>
    </message>
    <message>
        <source>This looks like °F, not °C.</source>
        <translation>يبدو هذا بـ ⁦°F⁩ لا بـ ⁦°C⁩.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>اكتب رقمًا.</translation>
    </message>
    <message>
        <source>Use °F</source>
        <translation>استخدام ⁦°F⁩</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Would you like a call?</source>
        <translation>هل ترغب في اتصال؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>ساعات:دقائق</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>{country} or {order}</source>
        <translation>{country} أو {order}</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as afterwards.</source>
        <translation>{day}. أُغلق في {time}. سيُحفظ تسجيل حضورك على أنه لاحق.</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as late.</source>
        <translation>{day}. أُغلق في {time}. سيُحفظ تسجيل حضورك على أنه متأخر.</translation>
    </message>
    <message>
        <source>{day}. Open until {time}.</source>
        <translation>{day}. مفتوح حتى {time}.</translation>
    </message>
    <message>
        <source>{day}. What you change is added; your first answers are kept.</source>
        <translation>{day}. يُضاف ما تغيّره، وتبقى إجاباتك الأولى.</translation>
    </message>
    <message>
        <source>{group} None of the rest</source>
        <translation>{group} لا شيء من الباقي</translation>
    </message>
    <message>
        <source>{left} of {total} left to answer</source>
        <translation>بقي {left} من {total}</translation>
    </message>
    <message>
        <source>{question}, unit</source>
        <translation>{question}، الوحدة</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} من %n حرف</numerusform>
            <numerusform>{used} من حرف واحد</numerusform>
            <numerusform>{used} من حرفين</numerusform>
            <numerusform>{used} من %n أحرف</numerusform>
            <numerusform>{used} من %n حرفًا</numerusform>
            <numerusform>{used} من %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A number, roughly.</source>
        <translation>يكفي عدد تقريبي.</translation>
    </message>
    <message>
        <source>A telephone number or an address, if you know one.</source>
        <translation>رقم هاتف أو عنوان، إن كنت تعرفه.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة مخالط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {who}</source>
        <translation>تغيير: {who}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>دفتر المخالطين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Earlier: {what}</source>
        <translation>سابقًا: {what}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير المخالطين</translation>
    </message>
    <message>
        <source>For example 14:30.</source>
        <translation>مثلًا 14:30.</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لم تُضف أحدًا بعد.</translation>
    </message>
    <message>
        <source>Only those of the people that you tick. The file is not encrypted: give it only to people you trust.</source>
        <translation>ما يخص من تختارهم فقط. الملف غير مشفّر: لا تعطه إلا لمن تثق به.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put back: {who}</source>
        <translation>إعادة: {who}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: {who}</source>
        <translation>إزالة: {who}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>إظهار الأسبق</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>اختر شخصًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Type the time like 14:30, or leave it out.</source>
        <translation>اكتب الوقت مثل 14:30، أو اتركه.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>من قابلت؟</translation>
    </message>
    <message>
        <source>Whom you met, in case somebody has to be warned. It stays on this computer and is never sent.</source>
        <translation>الأشخاص الذين قابلتهم، إن لزم تنبيه أحد. يبقى هذا على هذا الحاسوب ولا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Whose contacts do you want to hand over?</source>
        <translation>من هم المخالطون الذين تريد تسليم بياناتهم؟</translation>
    </message>
    <message>
        <source>{who} ({count})</source>
        <translation>‏⁨{who}⁩، اللقاءات: {count}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Homebound: locked</source>
        <translation>Homebound: مقفل</translation>
    </message>
    <message>
        <source>Homebound: time for your check-in</source>
        <translation>Homebound: حان وقت تسجيل الحضور</translation>
    </message>
    <message>
        <source>It is still time for your check-in</source>
        <translation>ما زال الوقت متاحًا لتسجيل الحضور</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>حان وقت تسجيل الحضور</translation>
    </message>
    <message>
        <source>It is time to save a backup</source>
        <translation>حان وقت حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Unlock Homebound to be reminded</source>
        <translation>افتح قفل Homebound ليصلك التذكير</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup)</source>
        <translation>نسخ Homebound الاحتياطية ⁦(*.homebound-backup)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup);;All files (*)</source>
        <translation>نسخ Homebound الاحتياطية (*.homebound-backup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Homebound has made a mistake. What you saved is safe. If it happens again, close Homebound and start it anew.</source>
        <translation>وقع خطأ في Homebound. ما حفظته سليم. إن تكرر ذلك فأغلق Homebound وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Homebound receipts (*.homebound-receipt)</source>
        <translation>إيصالات Homebound ⁦(*.homebound-receipt)</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>فتح أمر حجر</translation>
    </message>
    <message>
        <source>Orders and pictures of them (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>أوامر الحجر وصورها (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save an export</source>
        <translation>حفظ التصدير</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>حفظ الأدلة</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Another quarantine begins? This record stays as it is.</source>
        <translation>هل يبدأ حجر صحي آخر؟ يبقى هذا السجل كما هو.</translation>
    </message>
    <message>
        <source>Days until then: {count}</source>
        <translation>الأيام الباقية حتى ذلك: {count}</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>أمر حجر جديد</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so here.</source>
        <translation>لا يُمحى شيء ما لم تطلب ذلك هنا.</translation>
    </message>
    <message>
        <source>There is no hurry. You are asked again on {day}. Nothing is erased unless you say so here.</source>
        <translation>لا داعي للعجلة. سيُعاد السؤال يوم {day}. لا يُمحى شيء ما لم تطلب ذلك هنا.</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>ماذا تريد أن تفعل بسجلّك؟</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>انتهى حجرك الصحي</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A check-in from {opens} to {closes} reaches into the night. Nobody may be asked between 22:00 and 07:00, extra time included.</source>
        <translation>تسجيل الحضور من&#xa0;{opens} إلى&#xa0;{closes} يمتد إلى الليل. لا يجوز سؤال أحد بين 22:00 و07:00، بما في ذلك الوقت الإضافي.</translation>
    </message>
    <message>
        <source>A check-in has to open before it closes, on the same day.</source>
        <translation>يجب أن يُفتح تسجيل الحضور قبل أن يُغلق، في اليوم نفسه.</translation>
    </message>
    <message>
        <source>A check-in has to stay open for at least {minutes} minutes.</source>
        <translation>يجب أن يبقى تسجيل الحضور مفتوحًا مدة كافية (الحد الأدنى بالدقائق: {minutes}).</translation>
    </message>
    <message>
        <source>A day needs at least one and at most {limit} check-ins.</source>
        <translation>يحتاج اليوم إلى تسجيل حضور واحد على الأقل و{limit} على الأكثر.</translation>
    </message>
    <message>
        <source>A file of this profile has been replaced by something else, such as a link or a folder. Nothing was opened. Put the folder back from a copy that you trust.</source>
        <translation>استُبدل أحد ملفات هذا الملف الشخصي بشيء آخر، كرابط أو مجلد. لم يُفتح شيء. أعد المجلد من نسخة تثق بها.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {limit}. Tor&apos;s is usually 9050, or 9150.</source>
        <translation>المنفذ عدد صحيح من 1 إلى {limit}. ومنفذ Tor عادة 9050 أو 9150.</translation>
    </message>
    <message>
        <source>A record holds at most {limit} people. Make another profile for more: lock this one first.</source>
        <translation>أكبر عدد من الأشخاص في السجل الواحد: {limit}. لإضافة غيرهم يلزم إنشاء ملف شخصي آخر بعد قفل هذا.</translation>
    </message>
    <message>
        <source>Another person of this profile follows this order. If it is for somebody else, ask the authority for an order of their own.</source>
        <translation>شخص آخر في هذا الملف الشخصي يتبع أمر الحجر هذا. إن كان لغيره فاطلب من الجهة أمرًا خاصًا به.</translation>
    </message>
    <message>
        <source>Both files with this profile&apos;s keys are damaged. Restore your latest backup; nothing has been changed.</source>
        <translation>كلا ملفي مفاتيح هذا الملف الشخصي تالف. استعِد آخر نسخة احتياطية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>First open an order, or set up your days. Then you can write this down.</source>
        <translation>افتح أولًا أمر حجر أو حدّد أيامك. عندها يمكنك كتابة هذا.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 1 to {limit}, or leave them out.</source>
        <translation>اكتب عدد الدقائق من 1 إلى {limit}، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Homebound may not write into its folder. Check that the disk is not read-only, then try again.</source>
        <translation>لا يُسمح لـ Homebound بالكتابة في مجلده. تأكد أن القرص ليس للقراءة فقط، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>No backup can be written there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>لا يمكن كتابة نسخة احتياطية هناك: المجلد غير موجود أو لا يُسمح لك بالكتابة فيه. اختر مجلدًا أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>No order can be read in this picture. The whole square code has to be in it, sharp, evenly lit and with its white edge. Else ask the authority for the file.</source>
        <translation>لا يمكن قراءة أمر حجر في هذه الصورة. يجب أن يظهر الرمز المربع كله، واضحًا، بإضاءة متساوية وبحافته البيضاء. وإلا فاطلب الملف من الجهة.</translation>
    </message>
    <message>
        <source>Nothing can be saved there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>لا يمكن حفظ شيء هناك: المجلد غير موجود أو لا يُسمح لك بالكتابة فيه. اختر مجلدًا أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>One of these texts is too long. Use at most {limit} characters in each.</source>
        <translation>أحد هذه النصوص أطول من اللازم. الحد الأقصى للأحرف في كل منها: {limit}.</translation>
    </message>
    <message>
        <source>One person has to stay. Change the name instead.</source>
        <translation>يجب أن يبقى شخص واحد. غيّر الاسم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Some answers are missing or do not fit. They are marked on the page.</source>
        <translation>بعض الإجابات ناقصة أو غير مناسبة. وهي معلّمة في الصفحة.</translation>
    </message>
    <message>
        <source>Something answered in place of {host}, but not with the authority&apos;s signed word. Perhaps this network asks you to sign in first. Nothing has changed; try again later.</source>
        <translation>أجاب شيء بدلًا من {host}، لكن من دون توقيع الجهة. ربما تطلب هذه الشبكة تسجيل الدخول أولًا. لم يتغير شيء؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>That disk reports an error. Choose another disk or folder, then try again. Your record is as it was.</source>
        <translation>يُبلغ هذا القرص عن خطأ. اختر قرصًا أو مجلدًا آخر ثم حاول ثانية. سجلّك باقٍ كما كان.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use your recovery code.</source>
        <translation>ليست هذه عبارة المرور. حاول ثانية، أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>The answers to the questions that came with this order can become longer than a message holds. Ask the authority to correct it.</source>
        <translation>قد تطول إجابات الأسئلة المرفقة بأمر الحجر هذا عمّا تتسع له رسالة. اطلب من الجهة تصحيحه.</translation>
    </message>
    <message>
        <source>The authority&apos;s details in this file were not valid when the order was issued. Ask the authority for a new file.</source>
        <translation>لم تكن بيانات الجهة في هذا الملف سارية عند إصدار أمر الحجر. اطلب من الجهة ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The days of this change do not fit your order. Keep to your order as it is, and call the authority.</source>
        <translation>أيام هذا التغيير لا تناسب أمر الحجر. التزم بالأمر كما هو واتصل بالجهة.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be kept. Make room on the disk and try again; what you typed is still here.</source>
        <translation>القرص ممتلئ، فتعذّر حفظ هذا. أفسح مكانًا على القرص وحاول ثانية؛ ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed is still here: save a copy of Homebound&apos;s folder on another disk, then try again.</source>
        <translation>يُبلغ القرص عن خطأ. ما كتبته ما زال هنا: احفظ نسخة من مجلد Homebound على قرص آخر ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later window as the last.</source>
        <translation>النهاية قبل البداية. اختر فترة لاحقة لتكون الأخيرة.</translation>
    </message>
    <message>
        <source>The file of this record is gone. Put the folder back where it was, then try again.</source>
        <translation>ملف هذا السجل مفقود. أعد المجلد إلى مكانه ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>The last day of this order is before its first. Ask the authority to correct it.</source>
        <translation>اليوم الأخير في أمر الحجر هذا يسبق الأول. اطلب من الجهة تصحيحه.</translation>
    </message>
    <message>
        <source>The profile of this backup is on this computer already. Nothing was changed: restore it as a copy under another name, or leave it.</source>
        <translation>الملف الشخصي لهذه النسخة الاحتياطية موجود على هذا الحاسوب. لم يتغير شيء: استعِدها كنسخة باسم آخر أو اتركها.</translation>
    </message>
    <message>
        <source>The questions in this file are not the ones that the order names. Ask the authority to send it again.</source>
        <translation>الأسئلة في هذا الملف ليست التي يذكرها أمر الحجر. اطلب من الجهة إرساله ثانية.</translation>
    </message>
    <message>
        <source>The questions that came with this order are too many (at most {limit}). Ask the authority to correct it.</source>
        <translation>الأسئلة المرفقة بأمر الحجر هذا كثيرة جدًا ({limit} على الأكثر). اطلب من الجهة تصحيحه.</translation>
    </message>
    <message>
        <source>The questions that came with this order cannot be read. Ask the authority to send it again.</source>
        <translation>لا يمكن قراءة الأسئلة المرفقة بأمر الحجر هذا. اطلب من الجهة إرساله ثانية.</translation>
    </message>
    <message>
        <source>The questions that came with this order use something this Homebound does not know ({part}). Install the newest version, or tell the authority what is in the brackets.</source>
        <translation>في الأسئلة المرفقة بأمر الحجر هذا شيء لا يعرفه هذا الإصدار من Homebound ({part}). ثبّت أحدث إصدار أو أخبر الجهة بما بين القوسين.</translation>
    </message>
    <message>
        <source>The signature on this order does not fit: it was changed, or it does not come from that authority. Do not follow it; call the authority.</source>
        <translation>التوقيع على أمر الحجر هذا غير مطابق: إما أنه غُيّر أو أنه ليس من تلك الجهة. لا تتبعه؛ اتصل بالجهة.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: there is none, it is locked, or it would keep the key unprotected. Use your passphrase.</source>
        <translation>لا يمكن استخدام حافظة مفاتيح النظام: إما أنها غير موجودة أو مقفلة أو تحفظ المفتاح بلا حماية. استخدم عبارة المرور.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not have the key of this profile. Use your passphrase; you can then set up the keyring again.</source>
        <translation>ليس في حافظة مفاتيح النظام مفتاح هذا الملف الشخصي. استخدم عبارة المرور؛ ثم يمكنك إعداد حافظة المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>The time zone of this order is not known here. Ask the authority to correct it, or install the newest Homebound.</source>
        <translation>المنطقة الزمنية لأمر الحجر هذا غير معروفة هنا. اطلب من الجهة تصحيحها، أو ثبّت أحدث إصدار من Homebound.</translation>
    </message>
    <message>
        <source>There are several orders in this picture. Cut out the one that is for you.</source>
        <translation>في هذه الصورة عدة أوامر حجر. اقتطع الأمر الذي لك.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your paper, group by group.</source>
        <translation>في رمز الاسترداد خطأ كتابي. قارنه بورقتك مجموعة مجموعة.</translation>
    </message>
    <message>
        <source>There is a typing mistake in this code: the right one has 11 letters and numbers. Compare it with your letter.</source>
        <translation>في هذا الرمز خطأ كتابي: يجب أن يكون فيه 11 حرفًا ورقمًا. قارنه بخطابك.</translation>
    </message>
    <message>
        <source>There is no room for the file on that disk; nothing was saved there. Make room on it, or choose another disk. Your record is as it was.</source>
        <translation>لا مكان للملف على هذا القرص، ولم يُحفظ فيه شيء. أفسح مكانًا عليه أو اختر قرصًا آخر. سجلّك باقٍ كما كان.</translation>
    </message>
    <message>
        <source>This Homebound was installed without the part that talks to the system&apos;s keyring. Your passphrase works as before.</source>
        <translation>ثُبّت هذا الإصدار من Homebound من دون الجزء الذي يتعامل مع حافظة مفاتيح النظام. وتعمل عبارة المرور كالسابق.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not as it was written. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>هذه النسخة الاحتياطية تالفة: ليست كما كُتبت. انسخ الملف ثانية من حيث تحفظه، أو خذ نسخة احتياطية أخرى. لم تُستعد أي بيانات.</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>هذه النسخة الاحتياطية ناقصة: نهايتها مفقودة. انسخ الملف ثانية من حيث تحفظه، أو خذ نسخة احتياطية أخرى. لم تُستعد أي بيانات.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Homebound. Install the newest version, then restore it.</source>
        <translation>أنشأ هذه النسخة الاحتياطية إصدار أحدث من Homebound. ثبّت أحدث إصدار ثم استعِدها.</translation>
    </message>
    <message>
        <source>This change cannot be checked yet. Verify the order that you follow first, under Sharing, or ask the authority for the change as a file.</source>
        <translation>لا يمكن التحقق من هذا التغيير بعد. تحقق أولًا من أمر الحجر الذي تتبعه في «المشاركة»، أو اطلب من الجهة التغيير في ملف.</translation>
    </message>
    <message>
        <source>This change is not for the order that you follow. Choose the person or the order that it is for.</source>
        <translation>هذا التغيير ليس لأمر الحجر الذي تتبعه. اختر الشخص أو الأمر الذي يخصه.</translation>
    </message>
    <message>
        <source>This check-in has not opened yet. Come back when it opens.</source>
        <translation>لم يُفتح تسجيل الحضور هذا بعد. عُد عندما يُفتح.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose the day of the meeting.</source>
        <translation>لم يأتِ هذا اليوم بعد. اختر يوم اللقاء.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>لا يمكن قراءة هذا الملف. تأكد من وجوده ومن أنه مسموح لك بفتحه.</translation>
    </message>
    <message>
        <source>This file is not a Homebound backup. Look for the file ending in .homebound-backup.</source>
        <translation>هذا الملف ليس نسخة احتياطية من Homebound. ابحث عن الملف المنتهي بـ «⁦.homebound-backup⁩».</translation>
    </message>
    <message>
        <source>This file is too large to be an order (more than {limit_kib} KiB). Look for the file ending in .homebound.</source>
        <translation>هذا الملف أكبر من أن يكون أمر حجر (أكثر من ⁦{limit_kib} KiB⁩). ابحث عن الملف المنتهي بـ «⁦.homebound⁩».</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Write it without http:// and without the port, like 127.0.0.1 or proxy.example.org.</source>
        <translation>ليس هذا اسم وكيل ولا عنوانه. اكتبه من دون ⁦http://⁩ ومن دون المنفذ، مثل ⁦127.0.0.1⁩ أو ⁦proxy.example.org⁩.</translation>
    </message>
    <message>
        <source>This is not a Homebound order file. Look for the file ending in .homebound that the health authority gave you.</source>
        <translation>هذا ليس ملف أمر حجر لـ Homebound. ابحث عن الملف المنتهي بـ «⁦.homebound⁩» الذي أعطتك إياه الجهة الصحية.</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a whole one has 16 groups of four. Compare it with your letter.</source>
        <translation>ليست هذه بصمة رقمية كاملة: يجب أن تكون فيها 16 مجموعة، في كل منها أربعة أحرف. قارنها بخطابك.</translation>
    </message>
    <message>
        <source>This is not a whole order link. Copy all of it, from “homebound:” to its end, or ask the authority for the file.</source>
        <translation>هذا ليس رابط أمر حجر كاملًا. انسخه كله، من «⁦homebound:⁩» إلى آخره، أو اطلب الملف من الجهة.</translation>
    </message>
    <message>
        <source>This is not a whole order: something of the code is missing or was changed. Copy or photograph it again, or ask the authority for the file.</source>
        <translation>هذا ليس أمر حجر كاملًا: جزء من الرمز ناقص أو متغيّر. انسخه أو صوّره ثانية، أو اطلب الملف من الجهة.</translation>
    </message>
    <message>
        <source>This is not the order that you follow, though it has the same number. One of them was changed. Call the authority at a number that you know from elsewhere.</source>
        <translation>ليس هذا أمر الحجر الذي تتبعه، وإن كان له الرقم نفسه. أحدهما غُيّر. اتصل بالجهة على رقم تعرفه من مصدر آخر.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} characters.</source>
        <translation>هذا الاسم أطول من اللازم. الحد الأقصى للأحرف: {limit}.</translation>
    </message>
    <message>
        <source>This note is too long. Use at most {limit} characters.</source>
        <translation>هذه الملاحظة أطول من اللازم. الحد الأقصى للأحرف: {limit}.</translation>
    </message>
    <message>
        <source>This order and the authority&apos;s details in the file do not belong together. Do not follow it; call the authority.</source>
        <translation>أمر الحجر هذا وبيانات الجهة في الملف لا يتوافقان. لا تتبعه؛ اتصل بالجهة.</translation>
    </message>
    <message>
        <source>This order file is damaged. Ask the health authority to send it again.</source>
        <translation>ملف أمر الحجر هذا تالف. اطلب من الجهة الصحية إرساله ثانية.</translation>
    </message>
    <message>
        <source>This order has questions of its own, which do not fit into a picture. Ask the authority for the file ending in .homebound.</source>
        <translation>لأمر الحجر هذا أسئلة خاصة لا تتسع لها صورة. اطلب من الجهة الملف المنتهي بـ «⁦.homebound⁩».</translation>
    </message>
    <message>
        <source>This order lasts {days} days. Homebound accepts at most {limit}. Ask the authority to correct it.</source>
        <translation>عدد أيام أمر الحجر هذا: {days}. ويقبل Homebound منها على الأكثر {limit}. اطلب من الجهة تصحيحه.</translation>
    </message>
    <message>
        <source>This order was made for a newer Homebound. Install the newest version, then open it again.</source>
        <translation>أُعدّ أمر الحجر هذا لإصدار أحدث من Homebound. ثبّت أحدث إصدار ثم افتحه ثانية.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the proposal.</source>
        <translation>عبارة المرور هذه سهلة التخمين. أطِلها أو استخدم المقترحة.</translation>
    </message>
    <message>
        <source>This person has a quarantine here. Erase it first, further down on this page.</source>
        <translation>لهذا الشخص حجر صحي هنا. امحه أولًا، في أسفل هذه الصفحة.</translation>
    </message>
    <message>
        <source>This picture cannot be opened here. Save it as PNG or JPEG, for example as a screenshot, and open that.</source>
        <translation>لا يمكن فتح هذه الصورة هنا. احفظها بصيغة PNG أو JPEG، كلقطة شاشة مثلًا، وافتح تلك.</translation>
    </message>
    <message>
        <source>This picture is too large (over {limit_mib} MiB or {limit_megapixels} megapixels). Cut out the square code, and open that.</source>
        <translation>هذه الصورة أكبر من اللازم (أكثر من ⁦{limit_mib} MiB⁩ أو {limit_megapixels} ميغابكسل). اقتطع الرمز المربع وافتحه.</translation>
    </message>
    <message>
        <source>This profile is already open in another Homebound window. Close it there first.</source>
        <translation>هذا الملف الشخصي مفتوح في نافذة Homebound أخرى. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>This profile was last used with a newer Homebound. Install the newest version; nothing has been changed.</source>
        <translation>آخر من استخدم هذا الملف الشخصي إصدار أحدث من Homebound. ثبّت أحدث إصدار؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This quarantine is already over: its last day was {last}. There is nothing to do.</source>
        <translation>انتهى هذا الحجر الصحي: كان يومه الأخير {last}. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This record is damaged. Nothing has been changed: make a copy of Homebound&apos;s folder before anything else.</source>
        <translation>هذا السجل تالف. لم يتغير شيء: انسخ مجلد Homebound قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>This recovery code does not open this profile. It may belong to another profile, or have been replaced.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذا الملف الشخصي. ربما يخص ملفًا شخصيًا آخر، أو استُبدل.</translation>
    </message>
    <message>
        <source>Tick at least one answer. What is not ticked stays here.</source>
        <translation>اختر إجابة واحدة على الأقل. ما لا تختاره يبقى هنا.</translation>
    </message>
    <message>
        <source>Two check-ins of the same day overlap. Change their times.</source>
        <translation>يتداخل تسجيلا حضور في اليوم نفسه. غيّر وقتيهما.</translation>
    </message>
    <message>
        <source>Type a name. It can be anything; it is shown when this computer is locked.</source>
        <translation>اكتب اسمًا. يمكن أن يكون أي شيء؛ يظهر عندما يكون هذا الحاسوب مقفلًا.</translation>
    </message>
    <message>
        <source>Write what you show this for. The authority keeps it beside the answers.</source>
        <translation>اكتب لماذا تُظهر هذا. تحفظه الجهة بجانب الإجابات.</translation>
    </message>
    <message>
        <source>Write whom you met. A first name or “the postman” will do.</source>
        <translation>اكتب من قابلت. يكفي الاسم الأول أو «ساعي البريد».</translation>
    </message>
    <message>
        <source>You already follow this order, or did so before. Nothing has changed.</source>
        <translation>أنت تتبع أمر الحجر هذا أو سبق أن اتبعته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You already have this change, or a newer one. There is nothing to do.</source>
        <translation>لديك هذا التغيير أو أحدث منه. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>{host} answered, but it did not sign this order: it may be forged, or out of date. Do not rely on it. Call the authority at a number that you know from elsewhere.</source>
        <translation>أجاب {host} لكنه لم يوقّع أمر الحجر هذا: قد يكون مزورًا أو قديمًا. لا تعتمد عليه. اتصل بالجهة على رقم تعرفه من مصدر آخر.</translation>
    </message>
    <message>
        <source>{host} did not answer. Nothing has changed; look at your connection, and try again later.</source>
        <translation>لم يُجب {host}. لم يتغير شيء؛ تفقّد اتصالك وحاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose why. “Something else” will do.</source>
        <translation>اختر السبب. «شيء آخر» يفي بالغرض.</translation>
    </message>
    <message>
        <source>Earlier: {count}. All are in History.</source>
        <translation>قبلها: {count}. وكلها في «المحفوظات».</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>الفترة الأولى</translation>
    </message>
    <message>
        <source>From {first} until you are back</source>
        <translation>من {first} حتى عودتك</translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation>مستشفى أو طبيب</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>عدتُ</translation>
    </message>
    <message>
        <source>I was asleep</source>
        <translation>غلبني النوم</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>سأتغيّب</translation>
    </message>
    <message>
        <source>It is kept here with your record. It changes no check-in, and nobody is told unless you share it.</source>
        <translation>يُحفظ هنا مع سجلّك. لا يغيّر أي تسجيل حضور، ولا يُخبَر به أحد ما لم تشاركه.</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>الفترة الأخيرة</translation>
    </message>
    <message>
        <source>Meanwhile Homebound asks for nothing and does not remind you.</source>
        <translation>في هذه الأثناء لا يطلب Homebound شيئًا ولا يذكّرك.</translation>
    </message>
    <message>
        <source>No power or no internet</source>
        <translation>انقطاع الكهرباء أو الإنترنت</translation>
    </message>
    <message>
        <source>Not checked in: {count}. If you like, say why.</source>
        <translation>بلا تسجيل حضور: {count}. إن شئت فاذكر السبب.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>سحب: {what}</translation>
    </message>
    <message>
        <source>There is nothing to explain.</source>
        <translation>لا شيء للتوضيح.</translation>
    </message>
    <message>
        <source>Trouble with the computer</source>
        <translation>مشكلة في الحاسوب</translation>
    </message>
    <message>
        <source>Until I am back</source>
        <translation>حتى أعود</translation>
    </message>
    <message>
        <source>Why there is no check-in</source>
        <translation>لماذا لا يوجد تسجيل حضور</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>أنت في فترة غياب</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}، {window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} من %n حرف</numerusform>
            <numerusform>{used} من حرف واحد</numerusform>
            <numerusform>{used} من حرفين</numerusform>
            <numerusform>{used} من %n أحرف</numerusform>
            <numerusform>{used} من %n حرفًا</numerusform>
            <numerusform>{used} من %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A page for every week, with pictures, to print or hand over.</source>
        <translation>صفحة لكل أسبوع، مع رسوم، للطباعة أو التسليم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Calendar of the check-ins (iCalendar)</source>
        <translation>تقويم تسجيلات الحضور (iCalendar)</translation>
    </message>
    <message>
        <source>Every check-in and every change, to open in a spreadsheet.</source>
        <translation>كل تسجيل حضور وكل تغيير، لفتحه في جدول حسابات.</translation>
    </message>
    <message>
        <source>Every check-in in the form that a doctor&apos;s or hospital&apos;s system reads.</source>
        <translation>كل تسجيل حضور بالشكل الذي يقرؤه نظام الطبيب أو المستشفى.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>حان وقت تسجيل الحضور</translation>
    </message>
    <message>
        <source>Medical record (FHIR)</source>
        <translation>سجل طبي (FHIR)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Summary for a doctor, for print (PDF)</source>
        <translation>ملخص للطبيب، للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Summary for a doctor, to read on a screen (HTML)</source>
        <translation>ملخص للطبيب، للقراءة على الشاشة (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Keep it where only you can open it, and give it only to people you trust.</source>
        <translation>الملف غير مشفّر: يستطيع قراءته كل من يحصل عليه. احفظه حيث لا يفتحه غيرك، ولا تعطه إلا لمن تثق به.</translation>
    </message>
    <message>
        <source>The same as a page for a browser, which a screen reader reads well.</source>
        <translation>المحتوى نفسه في صفحة للمتصفح، يقرؤها قارئ الشاشة جيدًا.</translation>
    </message>
    <message>
        <source>The times of your check-ins with alarms, for your phone. None of your answers.</source>
        <translation>أوقات تسجيل حضورك مع تنبيهات، لهاتفك. بلا أي من إجاباتك.</translation>
    </message>
    <message>
        <source>What do you want to save?</source>
        <translation>ماذا تريد أن تحفظ؟</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Call the authority: its number stands on the order. You can object to an order when it is shown to you, and follow your own dates meanwhile; the objection is kept with its date. Corrections of the authority are shown beside what was before, and you decide.</source>
        <translation>اتصل بالجهة: رقمها مكتوب في أمر الحجر. يمكنك الاعتراض على الأمر عندما يُعرض عليك، واتباع تواريخك الخاصة مؤقتًا؛ ويُحفظ الاعتراض بتاريخه. تُعرض تصحيحات الجهة بجانب السابق، وأنت تقرر.</translation>
    </message>
    <message>
        <source>Can it see me, or where I am?</source>
        <translation>هل يستطيع Homebound أن يراني أو يعرف مكاني؟</translation>
    </message>
    <message>
        <source>Can my family use it too?</source>
        <translation>هل تستطيع عائلتي استخدامه أيضًا؟</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Check in as always: it is saved on this computer with its time. If you share, the note waits and is sent as soon as there is a connection. The page Today says whether it was sent and acknowledged.</source>
        <translation>سجّل حضورك كالمعتاد: يُحفظ على هذا الحاسوب بوقته. إن كنت تشارك فالرسالة تنتظر وتُرسل فور توفر اتصال. وتقول صفحة «اليوم» هل أُرسلت وأُكّد وصولها.</translation>
    </message>
    <message>
        <source>Children or others in your care can be added to your profile in Settings; each has their own order and record. Another adult makes a profile of their own on the first page, with a passphrase of their own.</source>
        <translation>يمكن إضافة الأطفال أو من ترعاهم إلى ملفك الشخصي في الإعدادات؛ ولكل منهم أمره وسجله. أما البالغ الآخر فينشئ ملفًا شخصيًا خاصًا به في الصفحة الأولى بعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Choose “Forgotten passphrase?” on the page that opens your record, and type your recovery code. Without passphrase, recovery code and keyring nobody can open the record, not even the makers of Homebound. You can make a new recovery code in Settings.</source>
        <translation>اختر «هل نسيت عبارة المرور؟» في الصفحة التي تفتح سجلّك، واكتب رمز الاسترداد. من دون عبارة المرور ورمز الاسترداد وحافظة المفاتيح لا يستطيع أحد فتح السجل، ولا حتى صانعو Homebound. يمكنك إنشاء رمز استرداد جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>Does it replace a doctor?</source>
        <translation>هل يغني عن الطبيب؟</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Homebound asks nothing more. The page Today offers to export the record, to keep it, to erase your answers and keep the evidence, or to erase everything. Nothing is erased unless you say so.</source>
        <translation>لا يسأل Homebound عن شيء بعد ذلك. تعرض صفحة «اليوم» تصدير السجل أو الاحتفاظ به أو محو إجاباتك مع إبقاء الأدلة أو محو كل شيء. لا يُمحى شيء ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>If you shared, the page Sharing saves a file with everything that was signed: a lawyer, a clerk or a court can check it without Homebound and without asking anyone. If you did not share, your record shows when you wrote by this computer&apos;s clock, which is less. In both cases you can say why on the page Today.</source>
        <translation>إن كنت تشارك فصفحة «المشاركة» تحفظ ملفًا فيه كل ما وُقّع: يستطيع محامٍ أو موظف أو محكمة فحصه من دون Homebound ومن دون سؤال أحد. وإن لم تشارك فسجلّك يبيّن متى كتبت بساعة هذا الحاسوب، وهذا أقل. وفي الحالتين يمكنك ذكر السبب في صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>No. Homebound has no way to use the camera, the microphone or the location, and does not look at your other files. So it cannot prove that you are at home either: it shows that somebody with your key checked in at the time.</source>
        <translation>لا. لا يستطيع Homebound استخدام الكاميرا أو الميكروفون أو الموقع، ولا ينظر إلى ملفاتك الأخرى. لذلك لا يستطيع أيضًا إثبات أنك في البيت: بل يبيّن أن حامل مفتاحك سجّل الحضور في ذلك الوقت.</translation>
    </message>
    <message>
        <source>No. It gives no diagnosis, and nobody watches your answers. In an emergency call the number that stands beside the questions, and say that you are in quarantine. For your doctor, History saves a summary.</source>
        <translation>لا. لا يشخّص، ولا أحد يراقب إجاباتك. في الطوارئ اتصل بالرقم المكتوب بجانب الأسئلة واذكر أنك في الحجر الصحي. ويمكنك في «المحفوظات» حفظ ملخص لطبيبك.</translation>
    </message>
    <message>
        <source>Nothing, unless you turn sharing on. Then the authority of your order gets a signed note that you checked in, and only what else you allow on the page Sharing. The page shows it before it goes and keeps a copy of every byte. Nobody else gets anything: the makers of Homebound have no server.</source>
        <translation>لا شيء، ما لم تفعّل المشاركة. عندئذ تصل إلى الجهة المذكورة في أمر الحجر رسالة موقّعة بأنك سجّلت حضورك، وما تسمح به في صفحة «المشاركة» فقط. تعرض الصفحة ذلك قبل خروجه وتحفظ نسخة من كل بايت. ولا يصل شيء إلى غيرها: ليس لصانعي Homebound خادم.</translation>
    </message>
    <message>
        <source>Save a backup in Settings now and then, and keep it elsewhere. On another computer choose “Restore a backup” and type the passphrase or the code. A thief cannot read the record. Without a backup, ask the authority for a new code for your order: your quarantine goes on, the earlier record is gone.</source>
        <translation>احفظ نسخة احتياطية في الإعدادات من حين لآخر وضعها في مكان آخر. وعلى حاسوب آخر اختر «استعادة نسخة احتياطية» واكتب عبارة المرور أو الرمز. لا يستطيع السارق قراءة السجل. ومن دون نسخة احتياطية اطلب من الجهة رمزًا جديدًا لأمر الحجر: يستمر الحجر ويضيع السجل السابق.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What happens after the last day?</source>
        <translation>ماذا يحدث بعد اليوم الأخير؟</translation>
    </message>
    <message>
        <source>What if I am accused of not checking in?</source>
        <translation>ماذا لو اتُّهمت بعدم تسجيل الحضور؟</translation>
    </message>
    <message>
        <source>What if I forget my passphrase?</source>
        <translation>ماذا لو نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>What if I have no internet?</source>
        <translation>ماذا لو لم يكن لدي إنترنت؟</translation>
    </message>
    <message>
        <source>What if I miss a check-in?</source>
        <translation>ماذا لو فاتني تسجيل الحضور؟</translation>
    </message>
    <message>
        <source>What if my order is wrong?</source>
        <translation>ماذا لو كان أمر الحجر خطأ؟</translation>
    </message>
    <message>
        <source>What if this computer is lost or broken?</source>
        <translation>ماذا لو ضاع هذا الحاسوب أو تعطّل؟</translation>
    </message>
    <message>
        <source>What is sent, and to whom?</source>
        <translation>ما الذي يُرسل، وإلى من؟</translation>
    </message>
    <message>
        <source>What others ask</source>
        <translation>أسئلة شائعة</translation>
    </message>
    <message>
        <source>Who can see what I write?</source>
        <translation>من يستطيع رؤية ما أكتبه؟</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase or your recovery code. The record is encrypted on this computer. Anyone using this computer can see that Homebound is installed, the name of your profile, its language, when the record was last changed and, if you agreed to it, the times of your reminders.</source>
        <translation>من يعرف عبارة المرور أو رمز الاسترداد. السجل مشفّر على هذا الحاسوب. ويستطيع أي مستخدم لهذا الحاسوب أن يرى أن Homebound مثبّت، واسم ملفك الشخصي، ولغته، ومتى تغيّر السجل آخر مرة، وأوقات التذكير إن وافقت على ذلك.</translation>
    </message>
    <message>
        <source>You can still check in late or afterwards; it is kept and marked so. On the page Today you can say why, before or after. Homebound never tells anybody that something is missing. The authority sees only what it received, and a person there decides.</source>
        <translation>ما زال بإمكانك تسجيل الحضور متأخرًا أو بعد ذلك؛ يُحفظ ويُعلَّم كذلك. ويمكنك في صفحة «اليوم» ذكر السبب، قبل ذلك أو بعده. لا يخبر Homebound أحدًا أبدًا بأن شيئًا ناقص. لا ترى الجهة إلا ما وصلها، ويقرر هناك إنسان.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Add a change</source>
        <translation>إضافة تغيير</translation>
    </message>
    <message>
        <source>Added {time}: {answer}</source>
        <translation>أُضيف {time}: {answer}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>عُدّل {moment}</translation>
    </message>
    <message>
        <source>Changed {time}: {answer}</source>
        <translation>عُدّل {time}: {answer}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>دفتر المخالطين</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>First answer {time}: {answer}</source>
        <translation>الإجابة الأولى {time}: {answer}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No check-ins yet. Each one you save is kept here, on this computer only.</source>
        <translation>لا تسجيلات حضور بعد. كل ما تحفظه يبقى هنا، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Recorded {moment}</source>
        <translation>سُجّل {moment}</translation>
    </message>
    <message>
        <source>Save the record in a file for others to read (Ctrl+E)</source>
        <translation>حفظ السجل في ملف ليقرأه آخرون (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everything you wrote (Ctrl+F)</source>
        <translation>البحث في كل ما كتبته (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>إظهار الأسبق</translation>
    </message>
    <message>
        <source>Symptoms: {count}</source>
        <translation>الأعراض: {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>عُدّل لاحقًا</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>لا أعراض</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}، {window}</translation>
    </message>
    <message>
        <source>{entered}, {time}</source>
        <translation>{entered}، {time}</translation>
    </message>
    <message>
        <source>{moment}: {what}. The time may be wrong; nothing else is.</source>
        <translation>{moment}: {what}. قد يكون الوقت خطأ، ولا شيء غيره.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>This name is here already. Add something to it, such as a surname, to tell the two apart.</source>
        <translation>هذا الاسم موجود هنا من قبل. أضف إليه شيئًا، كاسم العائلة، للتمييز بين الاثنين.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Notices for everyone</source>
        <translation>الإعلانات العامة</translation>
    </message>
    <message>
        <source>Signed by the authority, {moment}. It is not about you: everybody gets the same.</source>
        <translation>بتوقيع الجهة، {moment}. لا يخصّك أنت شخصيًا: يصل النص نفسه إلى الجميع.</translation>
    </message>
    <message>
        <source>The authority may have something to say to everybody in quarantine. It is the same text for all, and asking tells nothing of you but that a computer at your internet address asked.</source>
        <translation>ربما لدى الجهة ما تقوله لكل من في الحجر الصحي. النص واحد للجميع، والسؤال لا يكشف عنك إلا أن حاسوبًا من عنوانك على الإنترنت سأل.</translation>
    </message>
    <message>
        <source>There is a notice. It stands on Today.</source>
        <translation>هناك إعلان. تجده في «اليوم».</translation>
    </message>
    <message>
        <source>There is no notice at present.</source>
        <translation>لا إعلان حاليًا.</translation>
    </message>
    <message>
        <source>To everyone, from {host}</source>
        <translation>إلى الجميع، من {host}</translation>
    </message>
    <message>
        <source>While you share nothing, it is asked for by this button only.</source>
        <translation>وما دمت لا تشارك شيئًا، لا يُطلب هذا النص إلا بهذا الزر.</translation>
    </message>
    <message>
        <source>While you share, it is asked for after a receipt, at most every six hours.</source>
        <translation>وما دمت تشارك، يُطلب هذا النص تلقائيًا بعد استلام إيصال، مرة كل ست ساعات على الأكثر.</translation>
    </message>
</context>
<context>
    <name>object</name>
    <message>
        <source>Back to the order</source>
        <translation>العودة إلى أمر الحجر</translation>
    </message>
    <message>
        <source>Follow dates of my own</source>
        <translation>اتباع تواريخي الخاصة</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>حفظ اعتراضي</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>حُفظ بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>Until it is settled you can follow dates of your own, so that your days are recorded all the same. Whether you have to keep to the order is not for this app to say.</source>
        <translation>إلى أن يُحسم الأمر يمكنك اتباع تواريخك الخاصة، فتُسجَّل أيامك على كل حال. أما وجوب التزامك بأمر الحجر فليس لهذا التطبيق أن يقرره.</translation>
    </message>
    <message>
        <source>Your objection</source>
        <translation>اعتراض على أمر الحجر</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent.</source>
        <translation>يُحفظ اعتراضك في سجلّك بتاريخه. لا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Choose the illness if you know it. You can change this in Settings.</source>
        <translation>اختر المرض إن كنت تعرفه. يمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Which questions are asked?</source>
        <translation>أي أسئلة تُطرح؟</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A good passphrase. Write it down and keep it safe.</source>
        <translation>عبارة مرور جيدة. اكتبها واحفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>It contains a common word or name.</source>
        <translation>فيها كلمة شائعة أو اسم شائع.</translation>
    </message>
    <message>
        <source>It contains your name.</source>
        <translation>فيها اسمك.</translation>
    </message>
    <message>
        <source>It follows the alphabet or the numbers.</source>
        <translation>تتبع ترتيب الحروف أو الأرقام.</translation>
    </message>
    <message>
        <source>It follows the keys of the keyboard.</source>
        <translation>تتبع ترتيب المفاتيح على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>It is short: four or more words are better.</source>
        <translation>قصيرة: أربع كلمات أو أكثر أفضل.</translation>
    </message>
    <message>
        <source>It is still easy to guess: add another word.</source>
        <translation>ما زالت سهلة التخمين: أضف كلمة أخرى.</translation>
    </message>
    <message>
        <source>It is too long: at most 200 characters.</source>
        <translation>أطول من اللازم: 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>It looks like a date or a year.</source>
        <translation>تشبه تاريخًا أو سنة.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>تكرر نفسها.</translation>
    </message>
    <message>
        <source>Many people use it.</source>
        <translation>يستخدمها كثيرون.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>اقتراح عبارة مرور</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again, or have them shown.</source>
        <translation>عبارة المرور مختلفة في المرتين. اكتبها ثانية أو أظهر ما كتبته.</translation>
    </message>
    <message>
        <source>The words are English, so that any keyboard can type them.</source>
        <translation>الكلمات إنجليزية، لكي تُكتب بأي لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>For {name}</source>
        <translation>صفحة {name}</translation>
    </message>
    <message>
        <source>Whose page this is</source>
        <translation>لمن هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>All times are those of {zone}.</source>
        <translation>كل الأوقات بتوقيت {zone}.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Homebound recovery code</source>
        <translation>رمز الاسترداد لـ Homebound</translation>
    </message>
    <message>
        <source>It opens your record if you forget the passphrase.</source>
        <translation>يفتح سجلّك إذا نسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, and show it to nobody.</source>
        <translation>احفظ هذه الورقة بعيدًا عن الحاسوب، ولا تُرها لأحد.</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>After that it has to erase them again.</source>
        <translation>بعد ذلك عليها محوها ثانية.</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent. It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>مثال: {names} مختلفة فيما يُرسل فعلًا. يُنقل مختومًا، وطوله 8192 بايت مهما كان فيه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For an appeal, for the authority&apos;s doctor or for a question: you can show {authority} single answers of a check-in for which it gave a receipt.</source>
        <translation>عند تقديم تظلّم، أو لطبيب الجهة، أو للإجابة عن سؤال: يمكنك أن تُظهر لـ {authority} إجابات مفردة من تسجيل حضور لديك إيصال به.</translation>
    </message>
    <message>
        <source>For example: my appeal of 3 December</source>
        <translation>مثلًا: تظلّمي بتاريخ 3 ديسمبر</translation>
    </message>
    <message>
        <source>For how long may the authority keep them?</source>
        <translation>كم من الوقت يجوز للجهة أن تحتفظ بها؟</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>إخفاء النص الخام</translation>
    </message>
    <message>
        <source>It proves that these answers were already written {since}, and that not a letter has changed. It does not prove that they are true. What is signed and shown cannot be taken back; what is not ticked stays hidden.</source>
        <translation>يثبت أن هذه الإجابات كانت مكتوبة {since}، وأن حرفًا منها لم يتغير. ولا يثبت أنها صحيحة. ما وُقّع وأُظهر لا يُسترد؛ وما لم يُختر يبقى مخفيًا.</translation>
    </message>
    <message>
        <source>Received in time.</source>
        <translation>استُلم في وقته.</translation>
    </message>
    <message>
        <source>Received late, {moment}.</source>
        <translation>استُلم متأخرًا، {moment}.</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>إظهار إجابة قديمة</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>إظهار النص الخام</translation>
    </message>
    <message>
        <source>Show these answers</source>
        <translation>إظهار هذه الإجابات</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>النص الخام</translation>
    </message>
    <message>
        <source>This is the corrected one; it was received after the first.</source>
        <translation>هذا هو المصحَّح؛ استُلم بعد الأول.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>What do you show them for?</source>
        <translation>لماذا تُظهرها؟</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>ما الذي سيُرسل من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>أي إجابات؟</translation>
    </message>
    <message>
        <source>Which check-in?</source>
        <translation>أي تسجيل حضور؟</translation>
    </message>
    <message>
        <source>at {moment}, when your proof came</source>
        <translation>في {moment}، عند وصول إثباتك</translation>
    </message>
    <message>
        <source>changed later to {answer}</source>
        <translation>غُيّرت لاحقًا إلى: {answer}</translation>
    </message>
    <message>
        <source>no answer: none is ticked</source>
        <translation>لا إجابة: لم يُختر شيء</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>سُحبت لاحقًا</translation>
    </message>
    <message>
        <source>that these belong to the check-in for {slot}</source>
        <translation>أنها تخص تسجيل الحضور: {slot}</translation>
    </message>
    <message>
        <source>what you show them for, in your words</source>
        <translation>لماذا تُظهرها، بكلماتك</translation>
    </message>
    <message>
        <source>when your proof came in time</source>
        <translation>عند وصول إثباتك في وقته</translation>
    </message>
    <message>
        <source>{answer} (shown before)</source>
        <translation>{answer} (أُظهرت من قبل)</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change to a check-in, {moment}</source>
        <translation>تغيير في تسجيل حضور، {moment}</translation>
    </message>
    <message>
        <source>Check-in, {moment}</source>
        <translation>تسجيل حضور، {moment}</translation>
    </message>
    <message>
        <source>Contact: {who}, {day}</source>
        <translation>مخالط: {who}، {day}</translation>
    </message>
    <message>
        <source>Erased, {moment}</source>
        <translation>مُحي، {moment}</translation>
    </message>
    <message>
        <source>Explanation: {what}, {moment}</source>
        <translation>توضيح: {what}، {moment}</translation>
    </message>
    <message>
        <source>Found: {count}.</source>
        <translation>النتائج: {count}.</translation>
    </message>
    <message>
        <source>Notes, symptoms, temperatures, contacts, days: type a part of any.</source>
        <translation>ملاحظات، أعراض، حرارة، مخالطون، أيام: اكتب جزءًا من أي منها.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>لم يُعثر على شيء. جرّب جزءًا أقصر من الكلمة.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %n. Type more to find earlier ones.</source>
        <translation>
            <numerusform>هذه أحدث %n نتيجة. اكتب المزيد للعثور على الأسبق.</numerusform>
            <numerusform>هذه أحدث نتيجة. اكتب المزيد للعثور على الأسبق.</numerusform>
            <numerusform>هاتان أحدث نتيجتين. اكتب المزيد للعثور على الأسبق.</numerusform>
            <numerusform>هذه أحدث %n نتائج. اكتب المزيد للعثور على الأسبق.</numerusform>
            <numerusform>هذه أحدث %n نتيجة. اكتب المزيد للعثور على الأسبق.</numerusform>
            <numerusform>هذه أحدث %n نتيجة. اكتب المزيد للعثور على الأسبق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات البحث</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the record is damaged. Nothing has been changed.</source>
        <translation>جزء من السجل تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>About Homebound</source>
        <translation>عن Homebound</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>عن {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Also after a restart. For this the times and the last day stand outside the encrypted record: anyone using this computer could see them.</source>
        <translation>بعد إعادة التشغيل أيضًا. لهذا توضع الأوقات واليوم الأخير خارج السجل المشفّر، فيستطيع كل من يستخدم هذا الحاسوب رؤيتها.</translation>
    </message>
    <message>
        <source>Another questionnaire is asked from the next check-in on. What you have answered stays as it is.</source>
        <translation>يُطرح استبيان آخر ابتداءً من تسجيل الحضور التالي. ما أجبت عنه يبقى كما هو.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب إعدادات النظام</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>السؤال بعد</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups that you saved before still open with the old one.</source>
        <translation>النسخ الاحتياطية التي حفظتها سابقًا ما زالت تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>Before it closes</source>
        <translation>قبل الإغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change name or age</source>
        <translation>تغيير الاسم أو العمر</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Choose the age.</source>
        <translation>اختر العمر.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Entries checked: {count}.</source>
        <translation>الإدخالات المفحوصة: {count}.</translation>
    </message>
    <message>
        <source>Entries that can still be read: {count}.</source>
        <translation>الإدخالات التي ما زالت تُقرأ: {count}.</translation>
    </message>
    <message>
        <source>Erase a quarantine</source>
        <translation>محو حجر صحي</translation>
    </message>
    <message>
        <source>Erase a whole quarantine</source>
        <translation>محو كل ما يخص حجرًا صحيًا</translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation>محو الإجابات</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase the answers, keep the evidence</source>
        <translation>محو الإجابات وإبقاء الأدلة</translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation>محو هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>Everything is intact.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>First type your present passphrase, or your recovery code.</source>
        <translation>اكتب أولًا عبارة المرور الحالية أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>For everything in Homebound, on this computer. It is kept outside the encrypted record, because the first page needs it.</source>
        <translation>لكل ما في Homebound على هذا الحاسوب. تُحفظ خارج السجل المشفّر لأن الصفحة الأولى تحتاج إليها.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens your record.</source>
        <translation>من الآن تفتح عبارة المرور الجديدة سجلّك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وكيل HTTP</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Hide the parts and their licences</source>
        <translation>إخفاء الأجزاء ورخصها</translation>
    </message>
    <message>
        <source>Homebound asks after some days what should become of the record, and again as long as you keep it. Nothing is ever erased by itself.</source>
        <translation>يسأل Homebound بعد أيام عمّا تريد فعله بالسجل، ثم يسأل ثانية ما دمت تحتفظ به. لا يُمحى شيء من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Homebound backup {day}</source>
        <translation>نسخة Homebound الاحتياطية {day}</translation>
    </message>
    <message>
        <source>How messages reach your health authority. Only what you choose under Sharing ever leaves; this chooses the way it takes.</source>
        <translation>كيف تصل الرسائل إلى جهتك الصحية. لا يُرسل إلا ما تختاره في «المشاركة»؛ وهنا تختار الطريق.</translation>
    </message>
    <message>
        <source>It is a new profile, and it is open now. The same passphrase and recovery code open it. The damaged profile stays as it is: a backup of it may have what is missing here.</source>
        <translation>هو ملف شخصي جديد ومفتوح الآن. تفتحه عبارة المرور نفسها ورمز الاسترداد نفسه. يبقى الملف التالف كما هو: وقد يكون في نسخته الاحتياطية ما ينقص هنا.</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>تم المحو</translation>
    </message>
    <message>
        <source>It is time for a new one: the last is over a week old, or there is none.</source>
        <translation>حان وقت نسخة جديدة: الأخيرة عمرها أكثر من أسبوع أو لا توجد.</translation>
    </message>
    <message>
        <source>It opens your record on this computer.</source>
        <translation>تفتح سجلّك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It runs from its source, so it ships no parts of others.</source>
        <translation>يعمل من المصدر مباشرة، فلا أجزاء من غيره مرفقة به.</translation>
    </message>
    <message>
        <source>Kept with your record: after a restart they come back when it is open. Before that, Ctrl and + make the text larger. Nothing moves by itself here.</source>
        <translation>يُحفظ هذا مع سجلّك، ويعود بعد إعادة التشغيل متى فُتح السجل. وقبل ذلك يمكن تكبير النص بالضغط على المفتاحين Ctrl و«+» معًا. ولا شيء يتحرك هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>آخر نسخة احتياطية: {day}، {time}</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>الفتح بحافظة المفاتيح</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Lock, and save what is readable</source>
        <translation>القفل، وحفظ ما يُقرأ</translation>
    </message>
    <message>
        <source>Lost: entries of unknown days: {count}</source>
        <translation>مفقود: إدخالات من أيام غير معروفة: {count}</translation>
    </message>
    <message>
        <source>Lost: further entries: {count}</source>
        <translation>مفقود: إدخالات أخرى: {count}</translation>
    </message>
    <message>
        <source>Lost: {day}, entries: {count}</source>
        <translation>مفقود: {day}، الإدخالات: {count}</translation>
    </message>
    <message>
        <source>Lost: {what}: {count}</source>
        <translation>مفقود: {what}: {count}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>إنشاء رمز استرداد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>اسم الوكيل أو عنوانه</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No backup was saved yet.</source>
        <translation>لم تُحفظ نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is lost.</source>
        <translation>لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Old backups and other copies are not touched. They still open with the passphrase that they had: delete them yourself.</source>
        <translation>لا تُمس النسخ الاحتياطية القديمة ولا النسخ الأخرى. ما زالت تُفتح بعبارة المرور التي كانت لها: احذفها بنفسك.</translation>
    </message>
    <message>
        <source>One encrypted file with everything in it. It opens on any computer with Homebound, with your present passphrase or recovery code. Keep it on another disk or stick.</source>
        <translation>ملف واحد مشفّر فيه كل شيء. يُفتح على أي حاسوب فيه Homebound بعبارة المرور الحالية أو رمز الاسترداد. احفظ النسخة الاحتياطية على قرص آخر أو ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Only your passphrase and your recovery code open your record now.</source>
        <translation>الآن لا تفتح سجلّك إلا عبارة المرور ورمز الاسترداد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Questions of the check-in</source>
        <translation>أسئلة تسجيل الحضور</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بلا تذكير من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>بلا تذكير حتى</translation>
    </message>
    <message>
        <source>Reads every page and every entry and compares them with what was written. It changes nothing and takes a few seconds.</source>
        <translation>يقرأ كل صفحة وكل إدخال ويقارنها بما كُتب. لا يغيّر شيئًا ويستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>تفعيل التذكير</translation>
    </message>
    <message>
        <source>Remind me when closed</source>
        <translation>التذكير عند الإغلاق</translation>
    </message>
    <message>
        <source>Remind me while locked</source>
        <translation>التذكير أثناء القفل</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>إزالة من هذا السجل</translation>
    </message>
    <message>
        <source>Replace the code</source>
        <translation>استبدال الرمز</translation>
    </message>
    <message>
        <source>SOCKS5 or Tor</source>
        <translation>SOCKS5 أو Tor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Saved. The next message goes by this way.</source>
        <translation>حُفظ. تذهب الرسالة التالية بهذا الطريق.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Send a little later</source>
        <translation>الإرسال بعد قليل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the parts and their licences</source>
        <translation>إظهار الأجزاء ورخصها</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>تعتمد بعض النصائح عليه.</translation>
    </message>
    <message>
        <source>Something is still under way on this page. Wait until it is done.</source>
        <translation>ما زال شيء قيد التنفيذ في هذه الصفحة. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>إيقاف استخدام حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Straight to the authority. It sees your internet address; your network sees that you talk to it.</source>
        <translation>مباشرة إلى الجهة. وهي ترى عنوانك على الإنترنت؛ وترى شبكتك أنك تتواصل معها.</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>That is not the name of this profile. Nothing was erased.</source>
        <translation>ليس هذا اسم هذا الملف الشخصي. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>The entries do not follow each other as they were written: some are missing.</source>
        <translation>الإدخالات لا تتتابع كما كُتبت: بعضها ناقص.</translation>
    </message>
    <message>
        <source>The keyring of this computer can open the record without a passphrase. Anyone who can use your desktop session can then open your record. Your passphrase goes on working.</source>
        <translation>تستطيع حافظة المفاتيح في هذا الحاسوب فتح السجل من دون عبارة المرور. وعندها يستطيع كل من يستخدم جلستك فتح سجلّك. وتستمر عبارة المرور في العمل.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your record now.</source>
        <translation>تفتح حافظة مفاتيح هذا الحاسوب سجلّك الآن.</translation>
    </message>
    <message>
        <source>The keys go first, so what may be left of the files cannot be read. Nobody can promise that an old key is overwritten on the disk itself: a solid-state disk (SSD) may keep old data for a while.</source>
        <translation>تُتلف المفاتيح أولًا، فلا يُقرأ ما قد يبقى من الملفات. أما أن يُكتب فوق المفتاح القديم على القرص نفسه فلا يستطيع أحد أن يعد به: قد يحتفظ قرص الحالة الصلبة (SSD) بالبيانات القديمة مدة.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The order, every check-in, every proof and every receipt of it go. Nothing is left to show if you are accused.</source>
        <translation>يُمحى أمر الحجر وكل تسجيل حضور وكل إثبات وكل إيصال له. ولا يبقى ما تُظهره إن اتُّهمت.</translation>
    </message>
    <message>
        <source>The parts and their licences</source>
        <translation>الأجزاء ورخصها</translation>
    </message>
    <message>
        <source>This profile with all its quarantines goes from this computer.</source>
        <translation>يُمحى من هذا الحاسوب هذا الملف الشخصي وكل حجر صحي فيه.</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy, which looks up the authority&apos;s name. With Tor the authority does not see your internet address, and each window travels by a circuit of its own. Tor has to be running. Without it nothing is sent.</source>
        <translation>عبر وكيل SOCKS5 يبحث بنفسه عن اسم الجهة. مع Tor لا ترى الجهة عنوانك على الإنترنت، ويُنقل ما يخص كل فترة عبر مسار خاص بها. يجب أن يكون Tor عاملًا. ومن دونه لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Through an HTTP proxy without a password. It looks up the authority&apos;s name and sees that you talk to it, but not what you say. Without the proxy nothing is sent.</source>
        <translation>عبر وكيل HTTP بلا كلمة مرور. يبحث عن اسم الجهة ويرى أنك تتواصل معها، لا ما تقوله. ومن دون الوكيل لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Through the proxy that this computer&apos;s settings name for all programs, or straight if they name none. On Linux HTTPS_PROXY and ALL_PROXY come before the desktop&apos;s settings.</source>
        <translation>عبر الوكيل الذي تحدده إعدادات هذا الحاسوب لكل البرامج، أو مباشرة إن لم تحدد واحدًا. وفي Linux يسبق HTTPS_PROXY وALL_PROXY إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>To be sure, type the name of this profile</source>
        <translation>للتأكد، اكتب اسم هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>To restore a backup, lock this record first: the page that opens offers it.</source>
        <translation>لاستعادة نسخة احتياطية، اقفل هذا السجل أولًا: ستجد ذلك في الصفحة التي تظهر بعد القفل.</translation>
    </message>
    <message>
        <source>Type your passphrase to erase.</source>
        <translation>اكتب عبارة المرور للمحو.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>استخدام هذا الوكيل</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache License 2.0.</source>
        <translation>الإصدار {version}. برنامج حر برخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>Way to the authority</source>
        <translation>الطريق إلى الجهة</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>حُفظ ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>What remains gets a new key. Without the code typed here, the old code stops working and you make a new one.</source>
        <translation>يحصل الباقي على مفتاح جديد. ومن دون الرمز المكتوب هنا يتوقف الرمز القديم عن العمل وتنشئ آخر.</translation>
    </message>
    <message>
        <source>What was sent to the authority stays there.</source>
        <translation>ما أُرسل إلى الجهة يبقى هناك.</translation>
    </message>
    <message>
        <source>What you answered and noted goes. That you checked in and when, your proofs and the authority&apos;s receipts stay: they help you if you are accused.</source>
        <translation>يُمحى ما أجبت به ودوّنته. ويبقى ما يدل على أنك سجّلت حضورك ومتى، وإثباتاتك وإيصالات الجهة: فهي تفيدك إن اتُّهمت.</translation>
    </message>
    <message>
        <source>When a check-in is sent</source>
        <translation>متى يُرسل تسجيل الحضور</translation>
    </message>
    <message>
        <source>When a check-in opens, and once more before it closes.</source>
        <translation>عندما يُفتح تسجيل الحضور، ومرة أخرى قبل أن يُغلق.</translation>
    </message>
    <message>
        <source>When a quarantine is over</source>
        <translation>عند انتهاء الحجر الصحي</translation>
    </message>
    <message>
        <source>When nobody has touched the computer for so many minutes. It also locks when the screen does.</source>
        <translation>يُقفل السجل إذا لم يستخدم أحد الحاسوب طوال هذه المدة، ويُقفل أيضًا عند قفل الشاشة.</translation>
    </message>
    <message>
        <source>When you check in says something about your day. With this a check-in leaves at a random moment of the next 10 minutes, but never in the last 30 minutes of its window. Until then the record has to stay unlocked: else it is sent after the next unlocking.</source>
        <translation>وقت تسجيل حضورك يقول شيئًا عن يومك. بهذا الخيار يُرسل تسجيل الحضور في لحظة عشوائية من الدقائق العشر التالية، ولا يُرسل أبدًا في آخر 30 دقيقة من فترته. وحتى ذلك يجب أن يبقى السجل بلا قفل: وإلا أُرسل بعد فتح القفل التالي.</translation>
    </message>
    <message>
        <source>Which quarantine</source>
        <translation>أي حجر صحي</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>You can keep check-ins for others too, such as your children. Each has their own quarantine and history. Another adult should have a profile and passphrase of their own.</source>
        <translation>يمكنك تسجيل الحضور لآخرين أيضًا، كأطفالك. لكل منهم حجره ومحفوظاته. وينبغي أن يكون للبالغ الآخر ملف شخصي خاص به وعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>You have none yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>ليس لديك رمز بعد. ومن دونه يعني نسيان عبارة المرور فقدان السجل.</translation>
    </message>
    <message>
        <source>You have one on paper. Make a new one if the paper is lost or somebody saw it: the old code stops working as soon as you have confirmed the new one.</source>
        <translation>لديك رمز على ورقة. أنشئ آخر إن ضاعت الورقة أو رآه أحد: يتوقف القديم فور تأكيد الجديد.</translation>
    </message>
    <message>
        <source>Your old recovery code does not open what remains. Without a new one, a forgotten passphrase means a lost record.</source>
        <translation>رمز الاسترداد القديم لا يفتح الباقي. ومن دون رمز جديد يعني نسيان عبارة المرور فقدان السجل.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Your present passphrase, or your recovery code</source>
        <translation>عبارة المرور الحالية أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>حجرك الصحي</translation>
    </message>
    <message>
        <source>Your recovery code, if it is at hand</source>
        <translation>رمز الاسترداد، إن كان في متناولك</translation>
    </message>
    <message>
        <source>check-ins that were not saved yet</source>
        <translation>تسجيلات حضور لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>choices about sharing</source>
        <translation>اختيارات المشاركة</translation>
    </message>
    <message>
        <source>messages and receipts</source>
        <translation>رسائل وإيصالات</translation>
    </message>
    <message>
        <source>other parts</source>
        <translation>أجزاء أخرى</translation>
    </message>
    <message>
        <source>parts of orders</source>
        <translation>أجزاء من أوامر الحجر</translation>
    </message>
    <message>
        <source>{age}. A change counts from now on; check-ins made before keep what they say.</source>
        <translation>{age}. يسري التغيير من الآن؛ وتبقى تسجيلات الحضور السابقة كما هي.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}، {age}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>A question without content.</source>
        <translation>سؤال بلا مضمون.</translation>
    </message>
    <message>
        <source>A receipt shows that the holder of your key reported in the window. It does not show that a person was at home.</source>
        <translation>يبيّن الإيصال أن حامل مفتاحك أبلغ في تلك الفترة. ولا يبيّن أن شخصًا كان في البيت.</translation>
    </message>
    <message>
        <source>Acknowledged by the authority</source>
        <translation>أكدته الجهة</translation>
    </message>
    <message>
        <source>Acknowledged, with a signed receipt.</source>
        <translation>مؤكد بإيصال موقّع.</translation>
    </message>
    <message>
        <source>Already used? Ask the authority for a new one.</source>
        <translation>هل استُخدم من قبل؟ اطلب من الجهة غيره.</translation>
    </message>
    <message>
        <source>Already used? Call {telephone}.</source>
        <translation>هل استُخدم من قبل؟ اتصل على {telephone}.</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent.</source>
        <translation>مثال: {names} مختلفة فيما يُرسل فعلًا.</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>إجابات أظهرتها لاحقًا</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>يجري سؤال الجهة…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Check-in for {slot}</source>
        <translation>تسجيل الحضور: {slot}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Details: {what}</source>
        <translation>تفاصيل: {what}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. You lose only one thing by that: without sharing there is no receipt to show later.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. ولا تخسر بذلك إلا شيئًا واحدًا: من دون مشاركة لا يوجد إيصال تُظهره لاحقًا.</translation>
    </message>
    <message>
        <source>For your latest check-in:</source>
        <translation>لآخر تسجيل حضور لك:</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>إخفاء النص الخام</translation>
    </message>
    <message>
        <source>Homebound also asks, at most every six hours, for notices that are for everyone. The request itself says nothing about you.</source>
        <translation>ويسأل Homebound أيضًا، مرة كل ست ساعات على الأكثر، عن إعلانات للجميع. والطلب نفسه لا يقول شيئًا عنك.</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>لدي رمز جديد</translation>
    </message>
    <message>
        <source>I was accused of missing a check-in</source>
        <translation>اتُّهمتُ بعدم تسجيل الحضور</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, nothing follows.</source>
        <translation>إن لم يصل تسجيل الحضور فلا يترتب على ذلك شيء.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody calls you.</source>
        <translation>إن لم يصل تسجيل الحضور فسيتصل بك أحد.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody comes to see you.</source>
        <translation>إن لم يصل تسجيل الحضور فسيزورك أحد.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, you get a letter.</source>
        <translation>إن لم يصل تسجيل الحضور فستصلك رسالة.</translation>
    </message>
    <message>
        <source>In full: {address}</source>
        <translation>النص الكامل: {address}</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>تعذّر الحفظ هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>يُنقل مختومًا، وطوله 8192 بايت مهما كان فيه.</translation>
    </message>
    <message>
        <source>It was meant for another authority.</source>
        <translation>كان موجهًا إلى جهة أخرى.</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>مواصلة المشاركة</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا جواب.</translation>
    </message>
    <message>
        <source>Not accepted by the authority</source>
        <translation>لم تقبله الجهة</translation>
    </message>
    <message>
        <source>Not reached yet. It is tried again by itself; nothing you record is lost.</source>
        <translation>لم يتم الاتصال بعد. تُعاد المحاولة تلقائيًا؛ ولا يضيع شيء مما تسجّله.</translation>
    </message>
    <message>
        <source>Not: your name, your answers, the time at which you wrote it.</source>
        <translation>لا يُرسل: اسمك، وإجاباتك، ووقت كتابتها.</translation>
    </message>
    <message>
        <source>Not: your name, your other answers, the time at which you wrote it.</source>
        <translation>لا يُرسل: اسمك، وإجاباتك الأخرى، ووقت كتابتها.</translation>
    </message>
    <message>
        <source>Nothing has left for this yet.</source>
        <translation>لم يُرسل شيء من أجل هذا بعد.</translation>
    </message>
    <message>
        <source>Nothing more is sent; what was sent stays with the authority and in the log below.</source>
        <translation>لا يُرسل شيء بعد الآن؛ وما أُرسل يبقى لدى الجهة وفي القائمة أدناه.</translation>
    </message>
    <message>
        <source>Nothing was ever sent.</source>
        <translation>لم يُرسل شيء قط.</translation>
    </message>
    <message>
        <source>Notices for everyone were asked for</source>
        <translation>طُلبت الإعلانات العامة</translation>
    </message>
    <message>
        <source>Only what you tick leaves, in each check-in from now on.</source>
        <translation>لا يُرسل إلا ما تختاره، مع كل تسجيل حضور من الآن.</translation>
    </message>
    <message>
        <source>Perhaps a new code was used on another computer. Nothing is lost: what you record is kept here, and what was not taken is sent again once this computer has a key of its own. For that, enter a new code; ask the authority for one.</source>
        <translation>ربما استُخدم رمز جديد على حاسوب آخر. لم يضع شيء: ما تسجّله محفوظ هنا، وما لم يُقبل يُرسل ثانية عندما يصبح لهذا الحاسوب مفتاحه. أدخل لذلك رمزًا جديدًا؛ واطلبه من الجهة.</translation>
    </message>
    <message>
        <source>Questions ticked: {count}.</source>
        <translation>الأسئلة المختارة: {count}.</translation>
    </message>
    <message>
        <source>Recorded here, waiting to be sent</source>
        <translation>مسجّل هنا، ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Save everything that was signed about your order in one file, with a page that can be read and printed. A lawyer, a clerk or a court can check every signature in it without asking anyone. Your answers are not in it. It is not encrypted: give it only to people you trust.</source>
        <translation>احفظ كل ما وُقّع عن أمر الحجر في ملف واحد، مع صفحة تُقرأ وتُطبع. يستطيع محامٍ أو موظف أو محكمة التحقق من كل توقيع فيه من دون سؤال أحد. ليست إجاباتك فيه. وهو غير مشفّر: لا تعطه إلا لمن تثق به.</translation>
    </message>
    <message>
        <source>Save the file for {first} to {last}</source>
        <translation>حفظ ملف الحجر من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Save the receipt: {what}</source>
        <translation>حفظ الإيصال: {what}</translation>
    </message>
    <message>
        <source>Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {file} --root FINGERPRINT</source>
        <translation>حُفظ. يستطيع أي شخص التحقق منه بالبصمة الرقمية التي في خطابك: ⁦homebound verify {file} --root FINGERPRINT⁩</translation>
    </message>
    <message>
        <source>Saved: {file}. Open the file statement.pdf in it to read and print what it shows.</source>
        <translation>حُفظ: {file}. افتح الملف statement.pdf داخله لقراءة ما يبيّنه وطباعته.</translation>
    </message>
    <message>
        <source>Sealed when you locked this record. It may have been sent while it was locked.</source>
        <translation>خُتم عند قفل هذا السجل. ربما أُرسل أثناء القفل.</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>عدم مشاركة شيء</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Sharing is set up. Each check-in brings a receipt.</source>
        <translation>أُعدّت المشاركة. تحصل على إيصال لكل تسجيل حضور.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>إظهار الأسبق</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>إظهار النص الخام</translation>
    </message>
    <message>
        <source>So is the first text of each answer, which keeps it from being guessed.</source>
        <translation>وكذلك النص الأول لكل إجابة، وهو ما يمنع تخمينها.</translation>
    </message>
    <message>
        <source>Something answered, but not with the authority&apos;s signed word.</source>
        <translation>أجاب شيء، لكن بلا توقيع الجهة.</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>بدء المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing?</source>
        <translation>هل توقف المشاركة؟</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>الهاتف: {number}</translation>
    </message>
    <message>
        <source>The answer pointed to another address. It was not followed.</source>
        <translation>أشار الجواب إلى عنوان آخر. لم يُتبع.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>استغرق الجواب وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The answers beside it did not fit.</source>
        <translation>الإجابات المرفقة غير متوافقة.</translation>
    </message>
    <message>
        <source>The authority asks to try again later.</source>
        <translation>تطلب الجهة إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The authority could not be reached.</source>
        <translation>تعذّر الوصول إلى الجهة.</translation>
    </message>
    <message>
        <source>The authority could not open it. Perhaps its keys are new.</source>
        <translation>لم تستطع الجهة فتحه. ربما مفاتيحها جديدة.</translation>
    </message>
    <message>
        <source>The authority could not read it.</source>
        <translation>لم تستطع الجهة قراءته.</translation>
    </message>
    <message>
        <source>The authority did not take the new code. Nothing else has changed: sharing goes on as before.</source>
        <translation>لم تقبل الجهة الرمز الجديد. لم يتغير شيء آخر: تستمر المشاركة كالسابق.</translation>
    </message>
    <message>
        <source>The authority did not take this code, so nothing is shared. It may be wrong, or have been used already. What you record stays here. Type the code again, or ask for a new one.</source>
        <translation>لم تقبل الجهة هذا الرمز، فلا يُشارك شيء. ربما هو خطأ أو استُخدم من قبل. ما تسجّله يبقى هنا. اكتب الرمز ثانية أو اطلب غيره.</translation>
    </message>
    <message>
        <source>The authority does not take the key that signed this any more. Enter a new code, and it is sent again.</source>
        <translation>لم تعد الجهة تقبل المفتاح الذي وقّع هذا. أدخل رمزًا جديدًا فيُرسل ثانية.</translation>
    </message>
    <message>
        <source>The authority had erased it, as you asked.</source>
        <translation>محته الجهة كما طلبت.</translation>
    </message>
    <message>
        <source>The authority has no newer keys. They are the same for everyone.</source>
        <translation>ليس لدى الجهة مفاتيح أحدث. وهي واحدة للجميع.</translation>
    </message>
    <message>
        <source>The authority has no such window in this order.</source>
        <translation>ليس لدى الجهة فترة كهذه في أمر الحجر هذا.</translation>
    </message>
    <message>
        <source>The authority holds no check-in that these answers belong to.</source>
        <translation>ليس لدى الجهة تسجيل حضور تعود إليه هذه الإجابات.</translation>
    </message>
    <message>
        <source>The authority learns: only what it knew when it made your order.</source>
        <translation>تعلم الجهة: ما كانت تعرفه عند إعداد أمر الحجر فقط.</translation>
    </message>
    <message>
        <source>The authority learns: that you checked in for this window, when it arrived, and your internet address unless you use Tor or a proxy (Settings, Network). It does not learn your answers.</source>
        <translation>تعلم الجهة: أنك سجّلت حضورك في هذه الفترة، ومتى وصل، وعنوانك على الإنترنت ما لم تستخدم Tor أو وكيلًا (الإعدادات، «الشبكة»). ولا تعلم إجاباتك.</translation>
    </message>
    <message>
        <source>The authority learns: the same, and the answers that you tick.</source>
        <translation>تعلم الجهة: ما سبق، والإجابات التي تختارها.</translation>
    </message>
    <message>
        <source>The authority learns: the same, and yes or no to “Would you like a call?”.</source>
        <translation>تعلم الجهة: ما سبق، والجواب بنعم أو لا عن سؤال «هل ترغب في اتصال؟».</translation>
    </message>
    <message>
        <source>The authority no longer takes this computer&apos;s key</source>
        <translation>لم تعد الجهة تقبل مفتاح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The authority takes no more messages of this order.</source>
        <translation>لم تعد الجهة تقبل رسائل بشأن أمر الحجر هذا.</translation>
    </message>
    <message>
        <source>The authority&apos;s keys were asked for</source>
        <translation>طُلبت مفاتيح الجهة</translation>
    </message>
    <message>
        <source>The authority&apos;s new keys came. They are the same for everyone.</source>
        <translation>وصلت مفاتيح الجهة الجديدة. وهي واحدة للجميع.</translation>
    </message>
    <message>
        <source>The authority&apos;s signed answer</source>
        <translation>جواب الجهة الموقّع</translation>
    </message>
    <message>
        <source>The code from your letter</source>
        <translation>الرمز الذي في خطابك</translation>
    </message>
    <message>
        <source>The code was not accepted</source>
        <translation>لم يُقبل الرمز</translation>
    </message>
    <message>
        <source>The code was not accepted: wrong, used already, or tried often.</source>
        <translation>لم يُقبل الرمز: خطأ، أو استُخدم، أو كثرت محاولاته.</translation>
    </message>
    <message>
        <source>The network sees nothing. Someone who steals this computer while it is locked learns that Homebound is here, the profile names, and the size and dates of the encrypted file.</source>
        <translation>لا ترى الشبكة شيئًا. ومن يسرق هذا الحاسوب وهو مقفل يعلم أن Homebound عليه، وأسماء الملفات الشخصية، وحجم الملف المشفّر وتواريخه.</translation>
    </message>
    <message>
        <source>The network sees the authority&apos;s address, and messages that all look alike. Someone who steals this computer while it is locked learns no more than without sharing.</source>
        <translation>ترى الشبكة عنوان الجهة ورسائل متشابهة كلها. ومن يسرق هذا الحاسوب وهو مقفل لا يعلم أكثر مما يعلمه بلا مشاركة.</translation>
    </message>
    <message>
        <source>The other side could not show that it is the authority.</source>
        <translation>لم يستطع الطرف الآخر أن يُثبت أنه الجهة.</translation>
    </message>
    <message>
        <source>The proxy could not be reached. See Network under Settings.</source>
        <translation>تعذّر الوصول إلى الوكيل. انظر «الشبكة» في الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy did not pass it on. See Network under Settings, or try later.</source>
        <translation>لم يمرره الوكيل. انظر «الشبكة» في الإعدادات أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The public time stamp came. It is the same for everyone.</source>
        <translation>وصل ختم الوقت العام. وهو واحد للجميع.</translation>
    </message>
    <message>
        <source>The public time step in it did not fit.</source>
        <translation>خطوة الوقت العامة فيه غير متوافقة.</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>النص الخام</translation>
    </message>
    <message>
        <source>There is nobody to share with</source>
        <translation>لا أحد للمشاركة معه</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>لم توجد إعلانات.</translation>
    </message>
    <message>
        <source>They came, with a valid signature.</source>
        <translation>وصلت بتوقيع صحيح.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings leave the proxy to a script or gave no answer, so nothing was sent. Name the proxy in Network under Settings.</source>
        <translation>إعدادات هذا الحاسوب تترك اختيار الوكيل لبرنامج نصي أو لم تجب، فلم يُرسل شيء. حدد الوكيل في «الشبكة» في الإعدادات.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>المختار: {count}</translation>
    </message>
    <message>
        <source>Too early: the window was not open for the authority yet.</source>
        <translation>مبكر جدًا: لم تكن الفترة مفتوحة لدى الجهة بعد.</translation>
    </message>
    <message>
        <source>Too late: the authority takes it until 14 days after the end.</source>
        <translation>متأخر جدًا: تقبله الجهة حتى 14 يومًا بعد النهاية.</translation>
    </message>
    <message>
        <source>Tried, not acknowledged yet; it is tried again by itself</source>
        <translation>جرت محاولة إرسال ولم يصل تأكيد بعد؛ ستُعاد المحاولة تلقائيًا</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>What follows if a check-in does not arrive, its page says.</source>
        <translation>ما يترتب على عدم وصول تسجيل الحضور مذكور في صفحتها.</translation>
    </message>
    <message>
        <source>What the authority says it does</source>
        <translation>ما تقوله الجهة عن عملها</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>ما الذي تشاركه</translation>
    </message>
    <message>
        <source>What was in the sealed body</source>
        <translation>ما كان في الرسالة المختومة</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>ما أُرسل وما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>ما الذي سيُرسل من هذا الحاسوب</translation>
    </message>
    <message>
        <source>What you record while you share nothing can never be proven later.</source>
        <translation>ما تسجّله وأنت لا تشارك شيئًا لا يمكن إثباته لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>What you send is deleted there %n days after your quarantine has ended.</source>
        <translation>
            <numerusform>يُحذف ما ترسله لديها بعد %n يوم من انتهاء حجرك الصحي.</numerusform>
            <numerusform>يُحذف ما ترسله لديها بعد يوم واحد من انتهاء حجرك الصحي.</numerusform>
            <numerusform>يُحذف ما ترسله لديها بعد يومين من انتهاء حجرك الصحي.</numerusform>
            <numerusform>يُحذف ما ترسله لديها بعد %n أيام من انتهاء حجرك الصحي.</numerusform>
            <numerusform>يُحذف ما ترسله لديها بعد %n يومًا من انتهاء حجرك الصحي.</numerusform>
            <numerusform>يُحذف ما ترسله لديها بعد %n يوم من انتهاء حجرك الصحي.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send is deleted there when your quarantine has ended.</source>
        <translation>يُحذف ما ترسله لديها عند انتهاء حجرك الصحي.</translation>
    </message>
    <message>
        <source>What you share is signed. If it reaches others, you cannot say that it is not yours.</source>
        <translation>ما تشاركه موقّع. إن وصل إلى آخرين فلا يمكنك القول إنه ليس لك.</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>أي إجابات؟</translation>
    </message>
    <message>
        <source>Withdrawn: it is not sent any more</source>
        <translation>سُحب: لا يُرسل بعد الآن</translation>
    </message>
    <message>
        <source>You chose: {level}</source>
        <translation>اخترت: {level}</translation>
    </message>
    <message>
        <source>You follow no order of a health authority. Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>أنت لا تتبع أمر حجر من جهة صحية. يبقى كل شيء على هذا الحاسوب. ومن دون مشاركة لا يوجد إيصال تُظهره لاحقًا.</translation>
    </message>
    <message>
        <source>You have not checked in yet. With your first check-in you see here, to the letter, what leaves. You can choose now all the same, and change it at any time.</source>
        <translation>لم تسجّل حضورك بعد. مع أول تسجيل حضور ترى هنا حرفيًا ما يُرسل. ويمكنك الاختيار الآن أيضًا وتغييره في أي وقت.</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>أنت لا تشارك شيئًا</translation>
    </message>
    <message>
        <source>You share: “I checked in”</source>
        <translation>أنت تشارك: «سجّلتُ حضوري»</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call</source>
        <translation>أنت تشارك: «سجّلتُ حضوري»، ورغبتك في اتصال من عدمها</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked</source>
        <translation>أنت تشارك: «سجّلتُ حضوري»، ورغبتك في اتصال من عدمها، والإجابات التي اخترتها</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>أوقفت المشاركة</translation>
    </message>
    <message>
        <source>Your code and your new key</source>
        <translation>رمزك ومفتاحك الجديد</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>توضيحك</translation>
    </message>
    <message>
        <source>Your health authority: {address}</source>
        <translation>جهتك الصحية: {address}</translation>
    </message>
    <message>
        <source>Your question what the authority holds</source>
        <translation>سؤالك عمّا لدى الجهة</translation>
    </message>
    <message>
        <source>Your request for help</source>
        <translation>طلبك المساعدة</translation>
    </message>
    <message>
        <source>Your wish to take your agreement back</source>
        <translation>رغبتك في سحب موافقتك</translation>
    </message>
    <message>
        <source>Your word that something is wrong with the order</source>
        <translation>اعتراضك على أمر الحجر</translation>
    </message>
    <message>
        <source>no answer: none is ticked that you gave in this check-in</source>
        <translation>لا إجابة: لم يُختر شيء مما أجبت به في تسجيل الحضور هذا</translation>
    </message>
    <message>
        <source>that this order checked in for {slot}</source>
        <translation>أن أمر الحجر هذا سُجّل له حضور: {slot}</translation>
    </message>
    <message>
        <source>whether you would like a call: yes or no, asked in each check-in</source>
        <translation>رغبتك في اتصال: نعم أو لا، وهو سؤال في كل تسجيل حضور</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}، {window}</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}: {outcome}</translation>
    </message>
    <message>
        <source>{question} – {answer}</source>
        <translation>{question}&#xa0;–&#xa0;{answer}</translation>
    </message>
    <message>
        <source>{question} – {detail}</source>
        <translation>{question}&#xa0;–&#xa0;{detail}</translation>
    </message>
    <message>
        <source>{queued}, answered {answered}</source>
        <translation>{queued}، الرد: {answered}</translation>
    </message>
    <message>
        <source>{queued}, withdrawn {answered}</source>
        <translation>{queued}، سُحب: {answered}</translation>
    </message>
    <message>
        <source>“I checked in”</source>
        <translation>«سجّلتُ حضوري»</translation>
    </message>
    <message>
        <source>“I checked in”, and whether I would like a call</source>
        <translation>«سجّلتُ حضوري»، ورغبتي في اتصال من عدمها</translation>
    </message>
    <message>
        <source>“I checked in”, whether I would like a call, and my answers</source>
        <translation>«سجّلتُ حضوري»، ورغبتي في اتصال من عدمها، وإجاباتي</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Everything that is signed can be checked by anyone, without an account and without a network, with the free program Homebound. Type this in a terminal, and behind it the fingerprint from the authority&apos;s letter:</source>
        <translation>يستطيع أي شخص التحقق من كل ما هو موقّع، بلا حساب وبلا شبكة، ببرنامج Homebound المجاني. اكتب هذا السطر في الطرفية، وبعده البصمة الرقمية من خطاب الجهة:</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>كيف يُتحقق منه</translation>
    </message>
    <message>
        <source>It does not show that a person was at home, nor who used the key. A window without a receipt does not show that nothing was reported.</source>
        <translation>لا يبيّن أن شخصًا كان في البيت، ولا من استخدم المفتاح. والفترة بلا إيصال لا تبيّن أنه لم يُبلَّغ شيء.</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>لا إيصال</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Of {name}, made on {moment}.</source>
        <translation>عن {name}، أُعدّ في {moment}.</translation>
    </message>
    <message>
        <source>Received by the authority</source>
        <translation>استلمته الجهة</translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation>استُلم في وقته</translation>
    </message>
    <message>
        <source>Received late, {moment}</source>
        <translation>استُلم متأخرًا، {moment}</translation>
    </message>
    <message>
        <source>Received; another check-in for this window was received before it</source>
        <translation>استُلم؛ وقبله استُلم تسجيل حضور آخر للفترة نفسها</translation>
    </message>
    <message>
        <source>Refused; the authority&apos;s signed reason is in the file</source>
        <translation>رُفض؛ وسبب الجهة الموقّع في الملف</translation>
    </message>
    <message>
        <source>Statement about a quarantine</source>
        <translation>بيان عن حجر صحي</translation>
    </message>
    <message>
        <source>The fingerprint in the letter has to be this one:</source>
        <translation>ويجب أن تكون البصمة الرقمية في الخطاب هذه:</translation>
    </message>
    <message>
        <source>The order was issued by {authority} for {first} to {last}. Times are those of {zone}.</source>
        <translation>أصدرت الجهة {authority} أمر الحجر من {first} إلى {last}. الأوقات بتوقيت {zone}.</translation>
    </message>
    <message>
        <source>This page is not signed. What counts is what the program says that checks the signed files beside it; how to do that stands at the end.</source>
        <translation>هذه الصفحة غير موقّعة. المعتبر هو ما يقوله البرنامج الذي يتحقق من الملفات الموقّعة بجانبها؛ وطريقة ذلك في آخر الصفحة.</translation>
    </message>
    <message>
        <source>What happened, window by window</source>
        <translation>ما حدث، فترة بعد فترة</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>ما لا يبيّنه هذا</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>ما يبيّنه هذا</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>{entered}, {moment}</source>
        <translation>{entered}، {moment}</translation>
    </message>
    <message>
        <source>{window}, {opens} to {closes}</source>
        <translation>{window}، من&#xa0;{opens} إلى&#xa0;{closes}</translation>
    </message>
    <message>
        <source>“Entered” is what the record on the resident&apos;s computer says, by that computer&apos;s clock. It is the resident&apos;s own statement, and so is the log of tries to send.</source>
        <translation>«سُجّل» هو ما يقوله السجل على حاسوب المقيم في الحجر، بساعة ذلك الحاسوب. وهو قول صاحب السجل وحده، وكذلك قائمة محاولات الإرسال.</translation>
    </message>
    <message>
        <source>“Received” means that the file beside this page holds the authority&apos;s own signed receipt. It shows that the holder of the enrolled key reported for that window, and by when the authority had it.</source>
        <translation>«استُلم» يعني أن الملف بجانب هذه الصفحة فيه إيصال موقّع من الجهة نفسها. ويبيّن أن حامل المفتاح المسجّل أبلغ عن تلك الفترة، ومتى كان لدى الجهة على الأكثر.</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Away</source>
        <translation>في غياب</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>سُجّل الحضور</translation>
    </message>
    <message>
        <source>Checked in afterwards</source>
        <translation>سُجّل الحضور لاحقًا</translation>
    </message>
    <message>
        <source>Checked in late</source>
        <translation>سُجّل الحضور متأخرًا</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مع توضيح</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>بلا تسجيل حضور</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.</source>
        <translation>صورة الأسبوع: تسجيلات الحضور حسب اليوم، والحرارة، والأعراض. ويقول الجدول أدناه الشيء نفسه بالكلمات.</translation>
    </message>
    <message>
        <source>Answers, without those that are no</source>
        <translation>الإجابات، ما عدا «لا»</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Check-ins asked for: {times}. Times are those of {zone}.</source>
        <translation>تسجيلات الحضور المطلوبة: {times}. الأوقات بتوقيت {zone}.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>In the pictures a full disc is a check-in on time, a clock late, a ring with a tick afterwards, a ring with a line none, a speech bubble explained. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>في الرسوم يدل القرص الممتلئ على تسجيل حضور في وقته، والساعة على تسجيل متأخر، والحلقة بعلامة صح على تسجيل لاحق، والحلقة بخط على عدم التسجيل، وفقاعة الكلام على توضيح. والعمود يدل على أحد الأعراض، وكلما طال زادت الشدة؛ والشرطة «لا»، والحلقة «لا أعرف».</translation>
    </message>
    <message>
        <source>Made on {day}. Page {page} of {pages}</source>
        <translation>أُعدّ في {day}. الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Summary for a doctor</source>
        <translation>ملخص للطبيب</translation>
    </message>
    <message>
        <source>The resident wrote all of this; times are by the resident&apos;s computer. It is no diagnosis.</source>
        <translation>كتب المقيم في الحجر كل هذا؛ والأوقات بساعة حاسوبه. وهذا ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>There are no check-ins yet.</source>
        <translation>لا تسجيلات حضور بعد.</translation>
    </message>
    <message>
        <source>changed {moment}: {question} was “{answer}”</source>
        <translation>عُدّل {moment}: {question} كانت «{answer}»</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}، {window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{name}, {age}. Made on {day} with Homebound.</source>
        <translation>{name}، {age}. أُعدّ في {day} ببرنامج Homebound.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{window} {opens} to {closes}</source>
        <translation>{window} من&#xa0;{opens} إلى&#xa0;{closes}</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A check-in that had begun before the authority wrote the change still counts: {slots}.</source>
        <translation>تسجيل الحضور الذي بدأ وقته قبل أن تكتب الجهة التغيير لا يزال محسوبًا: {slots}.</translation>
    </message>
    <message>
        <source>Acknowledged by the authority.</source>
        <translation>أكدته الجهة.</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Afternoon check-in</source>
        <translation>تسجيل حضور بعد الظهر</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation>تسجيل حضور المساء</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Midday check-in</source>
        <translation>تسجيل حضور الظهر</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>تسجيل حضور الصباح</translation>
    </message>
    <message>
        <source>Not accepted by the authority: see Sharing.</source>
        <translation>لم تقبله الجهة: انظر «المشاركة».</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>بلا تسجيل حضور</translation>
    </message>
    <message>
        <source>Not sent yet. It is sent by itself while this record is open.</source>
        <translation>لم يُرسل بعد. يُرسل تلقائيًا ما دام هذا السجل مفتوحًا.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في وقته</translation>
    </message>
    <message>
        <source>Will be sent, even while locked.</source>
        <translation>سيُرسل، حتى بعد القفل.</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had been set back</source>
        <translation>كانت ساعة الحاسوب قد أُرجعت</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had jumped ahead</source>
        <translation>كانت ساعة الحاسوب قد قفزت إلى الأمام</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
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
        <translation>بعد ذلك يُعدّ التسجيل متأخرًا حتى {time}. وبعده يمكنك تسجيل الحضور أيضًا.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Check in: {name}</source>
        <translation>تسجيل الحضور: {name}</translation>
    </message>
    <message>
        <source>Enter a new code</source>
        <translation>إدخال رمز جديد</translation>
    </message>
    <message>
        <source>It asks for less than before, and that counts already.</source>
        <translation>يطلب أقل من السابق، وهو سارٍ من الآن.</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts only once you accept it.</source>
        <translation>يطلب أكثر من السابق. لا يسري إلا متى قبلته.</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>يبدأ يوم {day}.</translation>
    </message>
    <message>
        <source>It closed at {time}. A late check-in is kept like any other.</source>
        <translation>أُغلق في {time}. يُحفظ تسجيل الحضور المتأخر كغيره.</translation>
    </message>
    <message>
        <source>It closed at {time}. You can still check in.</source>
        <translation>أُغلق في {time}. ما زال بإمكانك تسجيل الحضور.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Late until {time}</source>
        <translation>التسجيل المتأخر حتى {time}</translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation>عرض التغيير</translation>
    </message>
    <message>
        <source>Next: {when}.</source>
        <translation>تسجيل الحضور التالي: {when}.</translation>
    </message>
    <message>
        <source>No more check-ins</source>
        <translation>لا تسجيلات حضور بعد الآن</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>لا أمر حجر بعد</translation>
    </message>
    <message>
        <source>Nothing can be sent from this computer now</source>
        <translation>لا يمكن إرسال شيء من هذا الحاسوب الآن</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so.</source>
        <translation>لا يُمحى شيء ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Nothing is open now</source>
        <translation>لا شيء مفتوح الآن</translation>
    </message>
    <message>
        <source>Nothing more is asked of you. Your record stays here, under History.</source>
        <translation>لا يُطلب منك شيء بعد الآن. يبقى سجلّك هنا، تحت «المحفوظات».</translation>
    </message>
    <message>
        <source>Open one, or set up days without one.</source>
        <translation>افتح أمرًا، أو حدّد أيامًا من دونه.</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>سُجّل في {time}</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>عرض: {name}</translation>
    </message>
    <message>
        <source>The authority no longer takes its key. Nothing is lost: what you record is kept here, and is sent once you have entered a new code.</source>
        <translation>لم تعد الجهة تقبل مفتاحه. لم يضع شيء: ما تسجّله محفوظ هنا، ويُرسل عندما تُدخل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The authority wants to change the order</source>
        <translation>تريد الجهة تغيير أمر الحجر</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>تغيّر أمر الحجر</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>ماذا تريد أن تفعل بسجلّك؟</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>رُفع عنك الحجر الصحي</translation>
    </message>
    <message>
        <source>You can still check in afterwards.</source>
        <translation>ما زال بإمكانك تسجيل الحضور لاحقًا.</translation>
    </message>
    <message>
        <source>Your authority wants to change your order</source>
        <translation>تريد الجهة تغيير أمر الحجر</translation>
    </message>
    <message>
        <source>Your order has changed</source>
        <translation>تغيّر أمر الحجر</translation>
    </message>
    <message>
        <source>Your record stays here, under History.</source>
        <translation>يبقى سجلّك هنا، تحت «المحفوظات».</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>من&#xa0;{opens} إلى&#xa0;{closes}</translation>
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
        <translation>لا يُكتب أبدًا فوق ملف شخصي موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Entries that can be read are still safe. What you do here changes nothing in the damaged record. Do you have a recent backup? It may hold more.</source>
        <translation>الإدخالات التي تُقرأ ما زالت سليمة. ما تفعله هنا لا يغيّر شيئًا في السجل التالف. هل لديك نسخة احتياطية حديثة؟ قد يكون فيها أكثر.</translation>
    </message>
    <message>
        <source>If you can, first make a copy of this folder:</source>
        <translation>إن أمكنك، فانسخ هذا المجلد أولًا:</translation>
    </message>
    <message>
        <source>Its name ends in .homebound-backup.</source>
        <translation>ينتهي اسم ملفها بـ «⁦.homebound-backup⁩».</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>اسم الملف الشخصي الجديد</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase or recovery code from when it was saved</source>
        <translation>عبارة المرور أو رمز الاسترداد وقت حفظ النسخة</translation>
    </message>
    <message>
        <source>Profile: {name}
Saved: {moment}
File: {file}
If you share check-ins, use only one of the two from now on: the authority takes both, and sees that there are two.</source>
        <translation>الملف الشخصي: {name}
حُفظت: {moment}
الملف: {file}
إن كنت تشارك تسجيلات الحضور فاستخدم من الآن إحدى النسختين فقط: تقبل الجهة التسجيلات من كلتيهما، وترى أنهما اثنتان.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>حفظ ما يُقرأ</translation>
    </message>
    <message>
        <source>Save what is readable into a new profile</source>
        <translation>حفظ ما يُقرأ في ملف شخصي جديد</translation>
    </message>
    <message>
        <source>See what is still readable</source>
        <translation>عرض ما لا يزال مقروءًا</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This profile is on this computer already, and stays as it is. The backup is restored beside it, under a name of its own:</source>
        <translation>هذا الملف الشخصي موجود على هذا الحاسوب ويبقى كما هو. تُستعاد النسخة الاحتياطية بجانبه باسم خاص بها:</translation>
    </message>
    <message>
        <source>This record is damaged</source>
        <translation>هذا السجل تالف</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>اكتب عبارة المرور أو رمز الاسترداد الخاص بها.</translation>
    </message>
    <message>
        <source>{name} (rescued)</source>
        <translation>نسخة مُنقذة: {name}</translation>
    </message>
    <message>
        <source>{name} (restored)</source>
        <translation>نسخة مستعادة: {name}</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A picture holds the order alone. Only the authority&apos;s keys can show whether it is the authority&apos;s own. Anybody can draw such a picture.</source>
        <translation>في الصورة أمر الحجر وحده. ولا يُعرف هل هو من الجهة نفسها إلا بمفاتيح الجهة. يستطيع أي شخص صنع صورة كهذه.</translation>
    </message>
    <message>
        <source>If you ask, one request goes to {host}, for what everybody gets there. It says nothing of you or your order; whoever runs that address sees that a computer at your internet address asked.</source>
        <translation>إن سألت يُرسل طلب واحد إلى {host} للحصول على ما هو متاح للجميع هناك. ولا يتضمن شيئًا عنك أو عن أمر الحجر؛ ويرى صاحب ذلك العنوان أن حاسوبًا من عنوانك على الإنترنت أرسل طلبًا.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>You can follow it all the same, and verify it later. Sharing anything needs it verified.</source>
        <translation>يمكنك اتباعه مع ذلك والتحقق منه لاحقًا. مشاركة أي شيء تتطلب التحقق منه.</translation>
    </message>
    <message>
        <source>You can follow it all the same. Sharing anything needs it verified.</source>
        <translation>يمكنك اتباعه مع ذلك. مشاركة أي شيء تتطلب التحقق منه.</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>Your order is here and waits.</source>
        <translation>أمر الحجر هنا وينتظر.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Ask {host}</source>
        <translation>الاستعلام من {host}</translation>
    </message>
</context>
</TS>
