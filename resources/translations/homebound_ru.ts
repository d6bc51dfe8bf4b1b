<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Homebound can go on in the background when its window is closed: locked, only to remind you of your check-ins. To see it again, start it as usual. Ctrl+Q ends it.</source>
        <translation>Homebound может продолжать работу в фоне, когда его окно закрыто: заблокированным, только чтобы напоминать вам об отметках. Чтобы снова увидеть окно, запустите программу как обычно. Завершить её&#xa0;— Ctrl+Q.</translation>
    </message>
    <message>
        <source>Keep reminding you?</source>
        <translation>Продолжать напоминать?</translation>
    </message>
    <message>
        <source>No, end it</source>
        <translation>Нет, завершить</translation>
    </message>
    <message>
        <source>Yes, keep reminding me</source>
        <translation>Да, напоминать и дальше</translation>
    </message>
    <message>
        <source>You are asked once. You can change it in Settings, under Reminders.</source>
        <translation>Вопрос задаётся один раз. Это можно изменить в настройках, раздел «Напоминания».</translation>
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
        <translation>Добавить отметку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check-in {number} closes</source>
        <translation>Отметка {number}: закрывается</translation>
    </message>
    <message>
        <source>Check-in {number} opens</source>
        <translation>Отметка {number}: открывается</translation>
    </message>
    <message>
        <source>Check-ins of each day</source>
        <translation>Отметки на каждый день</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From a health authority</source>
        <translation>От ведомства здравоохранения</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Число дней</translation>
    </message>
    <message>
        <source>Open a file or picture</source>
        <translation>Открыть файл или снимок</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Open the order file that you were given (it ends in .homebound), or a picture of its square code: a photograph, a scan, a screenshot. You can also drop it here. You see what it says before you accept it. Nothing is sent.</source>
        <translation>Откройте файл предписания, который вам дали (его имя заканчивается на .homebound), или снимок QR-кода: фотографию, скан, снимок экрана. Файл можно и перетащить сюда. Вы увидите, что в предписании сказано, прежде чем его принять. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Or paste the link that you were sent</source>
        <translation>Или вставьте ссылку, которую вам отправили</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove check-in {number}</source>
        <translation>Убрать отметку {number}</translation>
    </message>
    <message>
        <source>Set your own days and times, for yourself or your doctor.</source>
        <translation>Задайте свои дни и часы&#xa0;— для себя или для врача.</translation>
    </message>
    <message>
        <source>Without an authority</source>
        <translation>Без ведомства</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>Ваш карантин</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>About you</source>
        <translation>О вас</translation>
    </message>
    <message>
        <source>After a restart Homebound is locked. To remind you then, it would keep the times and the last day outside the encrypted record: anyone using this computer could see them. You can change this in Settings.</source>
        <translation>После перезапуска Homebound заблокирован. Чтобы напоминать вам и тогда, ему пришлось бы хранить время отметок и последний день вне зашифрованных записей: их мог бы увидеть любой, кто пользуется этим компьютером. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose the country you are in. Advice names its emergency number.</source>
        <translation>Выберите страну, в которой вы находитесь. В советах указан её номер экстренной помощи.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>For the emergency number.</source>
        <translation>Чтобы показать номер экстренной помощи.</translation>
    </message>
    <message>
        <source>It opens your record on this computer. Nobody can reset it, not even us.</source>
        <translation>Она открывает ваши записи на этом компьютере. Сбросить её не может никто, даже мы.</translation>
    </message>
    <message>
        <source>Make my profile</source>
        <translation>Создать мой профиль</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Создаются ваши ключи…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Remind me while locked?</source>
        <translation>Напоминать, пока записи заблокированы?</translation>
    </message>
    <message>
        <source>Shown while Homebound is locked. Any name will do.</source>
        <translation>Видно, пока Homebound заблокирован. Подойдёт любое имя.</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>От него зависят некоторые советы.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Больше</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Меньше</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте, верно ли указано имя папки.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте, верно ли указано имя файла.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Где искать:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать подробно</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в папку выше</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список мест и закладок</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать &amp;скрытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Homebound recovery code.pdf</source>
        <translation>Код восстановления Homebound.pdf</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your record. Write it on paper and keep it away from this computer. This code is not shown again; you can make another one later.</source>
        <translation>Если вы забудете парольную фразу, ваши записи откроет только этот код. Запишите его на бумаге и храните отдельно от компьютера. Больше код не будет показан, но позже можно создать другой.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Сохранить там не удалось. Выберите другое место.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation>Сохранить как PDF для печати</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Сохранено. Напечатайте файл, затем удалите его.</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with your paper.</source>
        <translation>Это не группа {number}. Сверьте с записью на бумаге.</translation>
    </message>
    <message>
        <source>To be sure, type group number {number} of the seven</source>
        <translation>Для проверки введите {number}-ю группу знаков из&#xa0;7</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код восстановления</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>An earlier order from this address had another fingerprint. An authority seldom changes it. Call it at a number that you know from elsewhere before you accept.</source>
        <translation>У более раннего предписания с этого адреса был другой контрольный отпечаток. Ведомство меняет его редко. Прежде чем принять предписание, позвоните в ведомство по номеру, который вы знаете из другого источника.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare with your paper letter</source>
        <translation>Сверьте с бумажным письмом</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}</source>
        <translation>Каждый день с&#xa0;{opens} до&#xa0;{closes}</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}, late until {until}</source>
        <translation>Каждый день с&#xa0;{opens} до&#xa0;{closes}, с&#xa0;опозданием до&#xa0;{until}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Контрольный отпечаток</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Сколько дней</translation>
    </message>
    <message>
        <source>It lasts until {last}. If you accept this one, it takes its place: nothing more is due under the other. What you recorded stays in your history.</source>
        <translation>Оно действует до {last}. Если вы примете новое, оно заменит прежнее: по старому больше ничего не потребуется. Записанное остаётся в вашей истории.</translation>
    </message>
    <message>
        <source>Not the key of your earlier order</source>
        <translation>Не тот ключ, что у прежнего предписания</translation>
    </message>
    <message>
        <source>Nothing. Accepting sends nothing to anyone.</source>
        <translation>Ничего. Когда вы принимаете предписание, никому ничего не отправляется.</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>В этом предписании что-то не так</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The signatures fit together. Whether they are the authority&apos;s own, only your letter can tell: these groups must be the same there.</source>
        <translation>Подписи согласуются между собой. Поставило ли их ваше ведомство, видно только по письму: в нём должны быть те же группы знаков.</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>Вот предписание</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>You follow another order now</source>
        <translation>Сейчас вы следуете другому предписанию</translation>
    </message>
    <message>
        <source>You said that something is wrong with it</source>
        <translation>Вы сообщили, что в нём что-то не так</translation>
    </message>
    <message>
        <source>Your own quarantine</source>
        <translation>Карантин без предписания</translation>
    </message>
    <message>
        <source>{address}, says the picture</source>
        <translation>{address} (так указано на снимке)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}&#xa0;— {last}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Заблокировать сейчас (Ctrl+L)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Questions and keys (F1)</source>
        <translation>Вопросы и клавиши (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
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
        <translation>Другое предписание</translation>
    </message>
    <message>
        <source>Before your quarantine</source>
        <translation>До начала карантина</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>Check in: {window}</source>
        <translation>Отметиться: {window}</translation>
    </message>
    <message>
        <source>Closed at {closes}, before you joined</source>
        <translation>Закрыто в {closes}, тогда вы ещё не начали</translation>
    </message>
    <message>
        <source>Closed at {closes}, explained</source>
        <translation>Закрыто в {closes}, объяснено</translation>
    </message>
    <message>
        <source>Closed at {closes}, not checked in</source>
        <translation>Закрыто в {closes}, отметки нет</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>День {number} из {days}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>Всё остаётся на этом компьютере. Без передачи данных не будет квитанции, которую можно показать потом.</translation>
    </message>
    <message>
        <source>From {opens} to {closes} you are away</source>
        <translation>С&#xa0;{opens} до&#xa0;{closes} вас не будет</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Меня не будет</translation>
    </message>
    <message>
        <source>It came as a picture. You can follow it all the same; sharing needs it verified.</source>
        <translation>Оно получено снимком. Следовать ему можно и так, но для передачи данных его надо проверить.</translation>
    </message>
    <message>
        <source>It is over a week since you saved a backup. If this disk fails, it helps.</source>
        <translation>Последней резервной копии больше недели. Если диск откажет, копия выручит.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation>Не принято: {count}.</translation>
    </message>
    <message>
        <source>Not sent yet: {count}. It is sent by itself while this record is open.</source>
        <translation>Ещё не отправлено: {count}. Уйдёт само, пока записи открыты.</translation>
    </message>
    <message>
        <source>Opens at {opens}, closes at {closes}</source>
        <translation>Открывается в {opens}, закрывается в {closes}</translation>
    </message>
    <message>
        <source>Receipts: {count}.</source>
        <translation>Квитанций: {count}.</translation>
    </message>
    <message>
        <source>Recorded at {time}.</source>
        <translation>Записано в {time}.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>Мои ответы</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Times here are those of your order</source>
        <translation>Время здесь&#xa0;— по вашему предписанию</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Verify the order</source>
        <translation>Проверить предписание</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Что дальше?</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Will be sent: {count}, even while locked.</source>
        <translation>Будет отправлено: {count}, даже после блокировки.</translation>
    </message>
    <message>
        <source>You have no recovery code yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>У вас ещё нет кода восстановления. Без него, если вы забудете парольную фразу, записи не открыть.</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>Вы ничего не передаёте</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and no answers.</source>
        <translation>Вы передаёте: «Отметка сделана», без ответов.</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call.</source>
        <translation>Вы передаёте: «Отметка сделана» и нужен ли вам звонок.</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked.</source>
        <translation>Вы передаёте: «Отметка сделана», выбранные вами ответы и нужен ли вам звонок.</translation>
    </message>
    <message>
        <source>Your order is not verified yet</source>
        <translation>Ваше предписание ещё не проверено</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>Ваш карантин закончился</translation>
    </message>
    <message>
        <source>{theirs} in {zone} is {ours} on this computer.</source>
        <translation>{theirs} ({zone})&#xa0;— это {ours} на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Damaged profile</source>
        <translation>Повреждённый профиль</translation>
    </message>
    <message>
        <source>First type the passphrase or the recovery code here.</source>
        <translation>Сначала введите здесь парольную фразу или код восстановления.</translation>
    </message>
    <message>
        <source>Forgotten passphrase?</source>
        <translation>Забыли парольную фразу?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>It is shown to you as soon as you have unlocked.</source>
        <translation>Оно будет показано, как только вы разблокируете записи.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Открыть связкой ключей</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я ввожу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unlock your record</source>
        <translation>Разблокируйте свои записи</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокировка…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Ввести парольную фразу</translation>
    </message>
    <message>
        <source>last used {moment}</source>
        <translation>последний раз открыт: {moment}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>For your days at home: a short check-in at known times, and a record that is yours.</source>
        <translation>Для дней, которые вы проводите дома: короткая отметка в назначенное время и записи, которые принадлежат вам.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>It is shown to you once you have set up your record, in about two minutes.</source>
        <translation>Оно будет показано, когда вы настроите свои записи, минуты через две.</translation>
    </message>
    <message>
        <source>No camera, no microphone, no location. Ever.</source>
        <translation>Ни камеры, ни микрофона, ни местоположения. Никогда.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Welcome to Homebound</source>
        <translation>Добро пожаловать в Homebound</translation>
    </message>
    <message>
        <source>What you write stays on this computer, encrypted.</source>
        <translation>Всё, что вы пишете, остаётся на этом компьютере и зашифровано.</translation>
    </message>
    <message>
        <source>You decide whether anything is sent. At the start, nothing is.</source>
        <translation>Отправлять ли что-то, решаете вы. Вначале ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>18 to 64 years</source>
        <translation>18–64 года</translation>
    </message>
    <message>
        <source>5 to 17 years</source>
        <translation>5–17 лет</translation>
    </message>
    <message>
        <source>65 years or older</source>
        <translation>65 лет и старше</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>Младше 3 месяцев</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>Младше 5 лет</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>A check-in</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>A person at the authority reads your request; nobody answers at once.</source>
        <translation>Вашу просьбу прочитает сотрудник ведомства; ответ придёт не сразу.</translation>
    </message>
    <message>
        <source>A request for help</source>
        <translation>Просьба о помощи</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>Другое сообщение</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>Ответы, показанные позже</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Попросить о помощи</translation>
    </message>
    <message>
        <source>Ask what is held</source>
        <translation>Спросить, что хранится</translation>
    </message>
    <message>
        <source>Call the authority too, at the number in your letter.</source>
        <translation>Позвоните также в ведомство, по номеру из вашего письма.</translation>
    </message>
    <message>
        <source>Call the authority too: {number}.</source>
        <translation>Позвоните также в ведомство: {number}.</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>Выбрать ответы</translation>
    </message>
    <message>
        <source>Choose one of them. “Something else” will do.</source>
        <translation>Выберите что-то одно. Подойдёт и «Что-то другое».</translation>
    </message>
    <message>
        <source>Confirmed with a signature on {day}. Messages touched: {count}.</source>
        <translation>Подтверждено подписью: {day}. Затронуто сообщений: {count}.</translation>
    </message>
    <message>
        <source>Erase my answers there</source>
        <translation>Стереть там мои ответы</translation>
    </message>
    <message>
        <source>Follow dates of my own meanwhile</source>
        <translation>Пока следовать своим датам</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Еда</translation>
    </message>
    <message>
        <source>It answers with a signed list of every message it has of this order.</source>
        <translation>Ведомство отвечает подписанным списком всех сообщений этого предписания, которые у него есть.</translation>
    </message>
    <message>
        <source>It is not for me</source>
        <translation>Предписание не для меня</translation>
    </message>
    <message>
        <source>It waits to be sent to the authority.</source>
        <translation>Ждёт отправки ведомству.</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>Сохранить моё возражение</translation>
    </message>
    <message>
        <source>Kept in your record; the authority was not told from here.</source>
        <translation>Хранится в ваших записях; отсюда ведомству об этом не сообщалось.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Messages that the authority held on {day}: {count}.</source>
        <translation>На {day} сообщений у ведомства: {count}.</translation>
    </message>
    <message>
        <source>More is being asked for.</source>
        <translation>Запрашивается продолжение.</translation>
    </message>
    <message>
        <source>Not confirmed by the authority yet. It is sent by itself.</source>
        <translation>Ведомство ещё не подтвердило. Отправка идёт сама.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Примечание, если хотите</translation>
    </message>
    <message>
        <source>Quickest by telephone: {number}.</source>
        <translation>Быстрее всего по телефону: {number}.</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>Показать прежний ответ</translation>
    </message>
    <message>
        <source>Send my objection</source>
        <translation>Отправить моё возражение</translation>
    </message>
    <message>
        <source>Send my request</source>
        <translation>Отправить мою просьбу</translation>
    </message>
    <message>
        <source>Share nothing from now on</source>
        <translation>Больше ничего не передавать</translation>
    </message>
    <message>
        <source>Share nothing, and erase everything there</source>
        <translation>Ничего не передавать и стереть там всё</translation>
    </message>
    <message>
        <source>Single answers of a check-in that has its receipt, for an appeal or for the authority&apos;s doctor. You choose them, and see first what would leave.</source>
        <translation>Отдельные ответы отметки, на которую есть квитанция: для обжалования или для врача ведомства. Вы выбираете их и сначала видите, что уйдёт.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Поговорить с кем-нибудь</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>В этом предписании что-то не так</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take your agreement back</source>
        <translation>Отозвать своё согласие</translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation>Сообщить ведомству</translation>
    </message>
    <message>
        <source>Tell the authority why</source>
        <translation>Сообщить ведомству причину</translation>
    </message>
    <message>
        <source>Tell the authority why: {what}</source>
        <translation>Сообщить ведомству причину: {what}</translation>
    </message>
    <message>
        <source>Tell the authority: {what}</source>
        <translation>Сообщить ведомству: {what}</translation>
    </message>
    <message>
        <source>The authority did not take it.</source>
        <translation>Ведомство этого не приняло.</translation>
    </message>
    <message>
        <source>The authority does not know this yet</source>
        <translation>Ведомство ещё не знает об этом</translation>
    </message>
    <message>
        <source>The authority erases every answer it has of you and keeps that you checked in. You go on sharing as you chose.</source>
        <translation>Ведомство стирает все ваши ответы, которые у него есть, но сохраняет сам факт отметок. Вы и дальше передаёте то, что выбрали.</translation>
    </message>
    <message>
        <source>The authority erases everything you sent it. Your receipts stay here, but it can no longer say by itself that you checked in.</source>
        <translation>Ведомство стирает всё, что вы ему отправили. Квитанции остаются у вас, но само оно больше не сможет сказать, что вы отметились.</translation>
    </message>
    <message>
        <source>The authority has it, with a signed receipt.</source>
        <translation>Ведомство это получило, есть подписанная квитанция.</translation>
    </message>
    <message>
        <source>The authority is told that you share nothing any more. It keeps what it has. Windows from now on count as not shared, never as missed.</source>
        <translation>Ведомству сообщается, что вы больше ничего не передаёте. То, что у него есть, остаётся. Промежутки с этого времени значатся как непереданные, но не как пропущенные.</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>Промежутки</translation>
    </message>
    <message>
        <source>They are exactly those that this record knows.</source>
        <translation>Это ровно те сообщения, которые есть в этих записях.</translation>
    </message>
    <message>
        <source>They are not exactly those that this record knows: another copy of it may have sent some.</source>
        <translation>Это не совсем те сообщения, которые есть в этих записях: возможно, часть отправила другая их копия.</translation>
    </message>
    <message>
        <source>What the authority holds</source>
        <translation>Что хранит ведомство</translation>
    </message>
    <message>
        <source>What you said is wrong with this order</source>
        <translation>Что, по вашим словам, не так в этом предписании</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>Your note goes with it. Only a person there can excuse a window.</source>
        <translation>Вместе с этим уходит ваше примечание. Признать причину уважительной и зачесть промежуток может только сотрудник ведомства.</translation>
    </message>
    <message>
        <source>Your objection goes to the authority with a date and a receipt. Until it answers, the order is as it was.</source>
        <translation>Ваше возражение уходит в ведомство с датой, и на него приходит квитанция. Пока оно не ответит, предписание остаётся прежним.</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent; you can tell the authority later, once you share.</source>
        <translation>Ваше возражение сохранится в записях с датой. Ничего не отправляется; сообщить ведомству можно позже, когда вы начнёте передавать данные.</translation>
    </message>
    <message>
        <source>{message} · not sent from this record</source>
        <translation>{message} · отправлено не из этих записей</translation>
    </message>
    <message>
        <source>{message} · with answers</source>
        <translation>{message} · с ответами</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} из %n символа</numerusform>
            <numerusform>{used} из %n символов</numerusform>
            <numerusform>{used} из %n символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>Действует с {day}.</translation>
    </message>
    <message>
        <source>It asks for less than before, so it counts already.</source>
        <translation>Требуется меньше, чем раньше, поэтому изменение уже действует.</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts once you accept it; if it is wrong, call the authority first.</source>
        <translation>Требуется больше, чем раньше. Изменение начнёт действовать, когда вы его примете; если оно неверно, сначала позвоните в ведомство.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Something is wrong with it</source>
        <translation>В этом изменении что-то не так</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Промежутки</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>Карантин снят</translation>
    </message>
    <message>
        <source>Your order changes</source>
        <translation>Ваше предписание меняется</translation>
    </message>
    <message>
        <source>{name}: {opens} to {closes}</source>
        <translation>{name}: с&#xa0;{opens} до&#xa0;{closes}</translation>
    </message>
    <message>
        <source>{window}, late until {until}</source>
        <translation>{window}, с&#xa0;опозданием до&#xa0;{until}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Check-ins by day</source>
        <translation>Отметки по дням</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Более ранние дни</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Более поздние дни</translation>
    </message>
    <message>
        <source>No symptoms.</source>
        <translation>Нет симптомов.</translation>
    </message>
    <message>
        <source>No temperature yet.</source>
        <translation>Температуры пока нет.</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>Описать словами</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Симптомы</translation>
    </message>
    <message>
        <source>Symptoms: a bar is yes, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>Симптомы: столбик&#xa0;— да, чем выше, тем хуже; черта&#xa0;— нет, кольцо&#xa0;— не знаю.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерена</translation>
    </message>
    <message>
        <source>{day}, {window}: {what}</source>
        <translation>{day}, {window}: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}&#xa0;— {last}</translation>
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
        <translation>Ответьте хотя бы на один из них.</translation>
    </message>
    <message>
        <source>Answers that need a look: {count}.</source>
        <translation>Проверьте ответы: {count}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>By keyboard: Tab goes on, 1, 2, 3 choose an answer, Ctrl+Enter saves.</source>
        <translation>С клавиатуры: Tab&#xa0;— дальше, 1, 2, 3&#xa0;— выбрать ответ, Ctrl+Enter&#xa0;— сохранить.</translation>
    </message>
    <message>
        <source>Call a doctor today</source>
        <translation>Позвоните врачу сегодня</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>Звоните сейчас: {number}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Выберите ответ.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Выберите один из ответов.</translation>
    </message>
    <message>
        <source>Everything needed is answered</source>
        <translation>Всё обязательное заполнено</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Homebound does not replace a doctor.</source>
        <translation>Homebound не заменяет врача.</translation>
    </message>
    <message>
        <source>Is this right? If it is, leave it as it is.</source>
        <translation>Это верно? Если да, оставьте как есть.</translation>
    </message>
    <message>
        <source>Last time: {symptoms}.</source>
        <translation>В прошлый раз: {symptoms}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation>Остального нет</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>One answer on each line.</source>
        <translation>По одному ответу в строке.</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>Записано в {time}</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Сохранить отметку</translation>
    </message>
    <message>
        <source>Saved on this computer as you type.</source>
        <translation>Сохраняется на этом компьютере, пока вы пишете.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The health authority learns this answer. In an emergency do not wait for a call.</source>
        <translation>Этот ответ узнает ведомство здравоохранения. В экстренном случае не ждите звонка.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Снова то же самое</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Type it anew.</source>
        <translation>Здесь есть символы, которые нельзя сохранить. Введите заново.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day: {example}.</source>
        <translation>Это не дата. Введите её как год-месяц-день: {example}.</translation>
    </message>
    <message>
        <source>This is not a number. Type it like {example}.</source>
        <translation>Это не число. Введите его так: {example}.</translation>
    </message>
    <message>
        <source>This is not a time. Type it like {example}.</source>
        <translation>Это не время. Введите его так: {example}.</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like {example}.</source>
        <translation>Это не целое число. Введите его так: {example}.</translation>
    </message>
    <message>
        <source>This is too high: at most {limit}.</source>
        <translation>Слишком большое число: не больше {limit}.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it, please.</source>
        <translation>Слишком длинно. Пожалуйста, сократите.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>Слишком длинно: не больше %n символа.</numerusform>
            <numerusform>Слишком длинно: не больше %n символов.</numerusform>
            <numerusform>Слишком длинно: не больше %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too low: at least {limit}.</source>
        <translation>Слишком маленькое число: не меньше {limit}.</translation>
    </message>
    <message>
        <source>This looks like °F, not °C.</source>
        <translation>Похоже на °F, а не на °C.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>Use °F</source>
        <translation>Считать в °F</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что вы можете сделать</translation>
    </message>
    <message>
        <source>Would you like a call?</source>
        <translation>Хотите, чтобы вам позвонили?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>часы:минуты</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
    <message>
        <source>{country} or {order}</source>
        <translation>{country} или {order}</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as afterwards.</source>
        <translation>{day}. Закрыто в {time}. Ваша отметка сохранится как сделанная позже.</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as late.</source>
        <translation>{day}. Закрыто в {time}. Ваша отметка сохранится как сделанная с опозданием.</translation>
    </message>
    <message>
        <source>{day}. Open until {time}.</source>
        <translation>{day}. Открыто до&#xa0;{time}.</translation>
    </message>
    <message>
        <source>{day}. What you change is added; your first answers are kept.</source>
        <translation>{day}. Изменения добавляются, ваши первые ответы сохраняются.</translation>
    </message>
    <message>
        <source>{group} None of the rest</source>
        <translation>{group} Остального нет</translation>
    </message>
    <message>
        <source>{left} of {total} left to answer</source>
        <translation>Осталось ответить: {left} из {total}</translation>
    </message>
    <message>
        <source>{question}, unit</source>
        <translation>{question}, единица</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} из %n символа</numerusform>
            <numerusform>{used} из %n символов</numerusform>
            <numerusform>{used} из %n символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>A number, roughly.</source>
        <translation>Число, можно примерное.</translation>
    </message>
    <message>
        <source>A telephone number or an address, if you know one.</source>
        <translation>Телефон или адрес, если вы его знаете.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: {who}</source>
        <translation>Изменить: {who}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>Дневник контактов</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Earlier: {what}</source>
        <translation>Раньше: {what}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Сохранить контакты в файл</translation>
    </message>
    <message>
        <source>For example 14:30.</source>
        <translation>Например, 14:30.</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>Сколько минут</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Пока никого.</translation>
    </message>
    <message>
        <source>Only those of the people that you tick. The file is not encrypted: give it only to people you trust.</source>
        <translation>В файл попадут только встречи с теми, кого вы выберете. Файл не зашифрован: отдавайте его только тем, кому доверяете.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put back: {who}</source>
        <translation>Вернуть: {who}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: {who}</source>
        <translation>Убрать: {who}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Выберите хотя бы одного человека.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Type the time like 14:30, or leave it out.</source>
        <translation>Введите время, например 14:30, или не указывайте.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>С кем вы встречались?</translation>
    </message>
    <message>
        <source>Whom you met, in case somebody has to be warned. It stays on this computer and is never sent.</source>
        <translation>С кем вы встречались&#xa0;— на случай, если придётся предупредить других. Это остаётся на этом компьютере и никогда не отправляется.</translation>
    </message>
    <message>
        <source>Whose contacts do you want to hand over?</source>
        <translation>Встречи с какими людьми сохранить в файл?</translation>
    </message>
    <message>
        <source>{who} ({count})</source>
        <translation>{who}&#xa0;— встреч: {count}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Homebound: locked</source>
        <translation>Homebound: заблокирован</translation>
    </message>
    <message>
        <source>Homebound: time for your check-in</source>
        <translation>Homebound: пора отметиться</translation>
    </message>
    <message>
        <source>It is still time for your check-in</source>
        <translation>Ещё можно отметиться вовремя</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>Пора отметиться</translation>
    </message>
    <message>
        <source>It is time to save a backup</source>
        <translation>Пора сохранить резервную копию</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Unlock Homebound to be reminded</source>
        <translation>Разблокируйте Homebound, чтобы получать напоминания</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup)</source>
        <translation>Резервные копии Homebound (*.homebound-backup)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup);;All files (*)</source>
        <translation>Резервные копии Homebound (*.homebound-backup);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Homebound has made a mistake. What you saved is safe. If it happens again, close Homebound and start it anew.</source>
        <translation>В Homebound произошла ошибка. То, что вы сохранили, в безопасности. Если это повторится, закройте Homebound и запустите его заново.</translation>
    </message>
    <message>
        <source>Homebound receipts (*.homebound-receipt)</source>
        <translation>Квитанции Homebound (*.homebound-receipt)</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>Открыть предписание</translation>
    </message>
    <message>
        <source>Orders and pictures of them (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>Предписания и их снимки (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message>
        <source>Save an export</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Сохранить доказательства</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Файлы ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Another quarantine begins? This record stays as it is.</source>
        <translation>Начинается другой карантин? Эти записи остаются как есть.</translation>
    </message>
    <message>
        <source>Days until then: {count}</source>
        <translation>Дней до следующего вопроса: {count}</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новое предписание</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so here.</source>
        <translation>Ничего не будет стёрто, если вы не выберете это здесь.</translation>
    </message>
    <message>
        <source>There is no hurry. You are asked again on {day}. Nothing is erased unless you say so here.</source>
        <translation>Спешить не нужно. Вопрос повторится {day}. Ничего не будет стёрто, если вы не выберете это здесь.</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>Что сделать с вашими записями?</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>Ваш карантин закончился</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A check-in from {opens} to {closes} reaches into the night. Nobody may be asked between 22:00 and 07:00, extra time included.</source>
        <translation>Отметка с&#xa0;{opens} до&#xa0;{closes} заходит в ночь. С 22:00 до 07:00 спрашивать нельзя никого, включая дополнительное время.</translation>
    </message>
    <message>
        <source>A check-in has to open before it closes, on the same day.</source>
        <translation>Отметка должна закрываться позже, чем открывается, и в тот же день.</translation>
    </message>
    <message>
        <source>A check-in has to stay open for at least {minutes} minutes.</source>
        <translation>Отметка должна быть открыта не менее {minutes} мин.</translation>
    </message>
    <message>
        <source>A day needs at least one and at most {limit} check-ins.</source>
        <translation>В день нужна хотя бы одна отметка; больше {limit} нельзя.</translation>
    </message>
    <message>
        <source>A file of this profile has been replaced by something else, such as a link or a folder. Nothing was opened. Put the folder back from a copy that you trust.</source>
        <translation>Один из файлов этого профиля заменён чем-то другим, например ссылкой или папкой. Ничего не открыто. Верните папку из копии, которой вы доверяете.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {limit}. Tor&apos;s is usually 9050, or 9150.</source>
        <translation>Порт&#xa0;— целое число от 1 до {limit}. У Tor это обычно 9050 или 9150.</translation>
    </message>
    <message>
        <source>A record holds at most {limit} people. Make another profile for more: lock this one first.</source>
        <translation>В одних записях людей может быть не больше {limit}. Для остальных создайте другой профиль, но сначала заблокируйте этот.</translation>
    </message>
    <message>
        <source>Another person of this profile follows this order. If it is for somebody else, ask the authority for an order of their own.</source>
        <translation>Этому предписанию следует другой человек из этого профиля. Если оно для кого-то ещё, попросите у ведомства отдельное предписание.</translation>
    </message>
    <message>
        <source>Both files with this profile&apos;s keys are damaged. Restore your latest backup; nothing has been changed.</source>
        <translation>Оба файла с ключами этого профиля повреждены. Восстановите последнюю резервную копию; ничего не изменено.</translation>
    </message>
    <message>
        <source>First open an order, or set up your days. Then you can write this down.</source>
        <translation>Сначала откройте предписание или задайте свои дни. Тогда это можно будет записать.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 1 to {limit}, or leave them out.</source>
        <translation>Минуты: введите число от 1 до {limit} или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Homebound may not write into its folder. Check that the disk is not read-only, then try again.</source>
        <translation>Homebound не может писать в свою папку. Проверьте, не защищён ли диск от записи, и попробуйте снова.</translation>
    </message>
    <message>
        <source>No backup can be written there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>Записать туда резервную копию не удалось: папки больше нет или запись в неё запрещена. Выберите другую папку или диск.</translation>
    </message>
    <message>
        <source>No order can be read in this picture. The whole square code has to be in it, sharp, evenly lit and with its white edge. Else ask the authority for the file.</source>
        <translation>На этом снимке не удаётся прочитать предписание. QR-код должен быть виден целиком, чётко, при ровном свете и с белым краем. Если не получается, попросите у ведомства файл.</translation>
    </message>
    <message>
        <source>Nothing can be saved there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>Сохранить туда не удалось: папки больше нет или запись в неё запрещена. Выберите другую папку или диск.</translation>
    </message>
    <message>
        <source>One of these texts is too long. Use at most {limit} characters in each.</source>
        <translation>Один из этих текстов слишком длинный. Не больше {limit} символов в каждом.</translation>
    </message>
    <message>
        <source>One person has to stay. Change the name instead.</source>
        <translation>Один человек должен остаться. Вместо этого измените имя.</translation>
    </message>
    <message>
        <source>Some answers are missing or do not fit. They are marked on the page.</source>
        <translation>Некоторых ответов не хватает, или они не подходят. Эти места отмечены на странице.</translation>
    </message>
    <message>
        <source>Something answered in place of {host}, but not with the authority&apos;s signed word. Perhaps this network asks you to sign in first. Nothing has changed; try again later.</source>
        <translation>Вместо {host} ответило что-то другое, без подписи ведомства. Возможно, эта сеть просит сначала войти. Ничего не изменилось; попробуйте позже.</translation>
    </message>
    <message>
        <source>That disk reports an error. Choose another disk or folder, then try again. Your record is as it was.</source>
        <translation>Этот диск сообщает об ошибке. Выберите другой диск или папку и попробуйте снова. Ваши записи остались как были.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use your recovery code.</source>
        <translation>Это не та парольная фраза. Попробуйте снова или введите код восстановления.</translation>
    </message>
    <message>
        <source>The answers to the questions that came with this order can become longer than a message holds. Ask the authority to correct it.</source>
        <translation>Ответы на вопросы этого предписания могут оказаться длиннее, чем вмещает сообщение. Попросите ведомство исправить это.</translation>
    </message>
    <message>
        <source>The authority&apos;s details in this file were not valid when the order was issued. Ask the authority for a new file.</source>
        <translation>Данные ведомства в этом файле не действовали, когда было выдано предписание. Попросите у ведомства новый файл.</translation>
    </message>
    <message>
        <source>The days of this change do not fit your order. Keep to your order as it is, and call the authority.</source>
        <translation>Дни этого изменения не подходят к вашему предписанию. Следуйте предписанию как прежде и позвоните в ведомство.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be kept. Make room on the disk and try again; what you typed is still here.</source>
        <translation>Диск заполнен, поэтому сохранить это не удалось. Освободите место на диске и попробуйте снова; то, что вы ввели, не пропало.</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed is still here: save a copy of Homebound&apos;s folder on another disk, then try again.</source>
        <translation>Диск сообщает об ошибке. То, что вы ввели, не пропало: сохраните копию папки Homebound на другом диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later window as the last.</source>
        <translation>Конец раньше начала. Выберите последним более поздний промежуток.</translation>
    </message>
    <message>
        <source>The file of this record is gone. Put the folder back where it was, then try again.</source>
        <translation>Файл этих записей исчез. Верните папку на место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The last day of this order is before its first. Ask the authority to correct it.</source>
        <translation>Последний день этого предписания раньше первого. Попросите ведомство исправить это.</translation>
    </message>
    <message>
        <source>The profile of this backup is on this computer already. Nothing was changed: restore it as a copy under another name, or leave it.</source>
        <translation>Профиль этой резервной копии уже есть на этом компьютере. Ничего не изменено: восстановите его как копию под другим именем или оставьте.</translation>
    </message>
    <message>
        <source>The questions in this file are not the ones that the order names. Ask the authority to send it again.</source>
        <translation>Вопросы в этом файле не те, что указаны в предписании. Попросите ведомство отправить его снова.</translation>
    </message>
    <message>
        <source>The questions that came with this order are too many (at most {limit}). Ask the authority to correct it.</source>
        <translation>Вопросов к этому предписанию слишком много (не больше {limit}). Попросите ведомство исправить это.</translation>
    </message>
    <message>
        <source>The questions that came with this order cannot be read. Ask the authority to send it again.</source>
        <translation>Вопросы к этому предписанию прочитать нельзя. Попросите ведомство отправить его снова.</translation>
    </message>
    <message>
        <source>The questions that came with this order use something this Homebound does not know ({part}). Install the newest version, or tell the authority what is in the brackets.</source>
        <translation>В вопросах к этому предписанию есть то, чего эта версия Homebound не знает ({part}). Установите новейшую версию или сообщите ведомству то, что в скобках.</translation>
    </message>
    <message>
        <source>The signature on this order does not fit: it was changed, or it does not come from that authority. Do not follow it; call the authority.</source>
        <translation>Подпись на этом предписании не сходится: его изменили или оно не от этого ведомства. Не следуйте ему и позвоните в ведомство.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: there is none, it is locked, or it would keep the key unprotected. Use your passphrase.</source>
        <translation>Связкой ключей системы воспользоваться нельзя: её нет, она заблокирована или хранила бы ключ без защиты. Введите парольную фразу.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not have the key of this profile. Use your passphrase; you can then set up the keyring again.</source>
        <translation>В связке ключей системы нет ключа этого профиля. Введите парольную фразу; потом связку ключей можно настроить снова.</translation>
    </message>
    <message>
        <source>The time zone of this order is not known here. Ask the authority to correct it, or install the newest Homebound.</source>
        <translation>Часовой пояс этого предписания здесь неизвестен. Попросите ведомство исправить его или установите новейший Homebound.</translation>
    </message>
    <message>
        <source>There are several orders in this picture. Cut out the one that is for you.</source>
        <translation>На этом снимке несколько предписаний. Вырежьте то, которое для вас.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your paper, group by group.</source>
        <translation>В коде восстановления опечатка. Сверьте его с бумагой, группу за группой.</translation>
    </message>
    <message>
        <source>There is a typing mistake in this code: the right one has 11 letters and numbers. Compare it with your letter.</source>
        <translation>В этом коде опечатка: в нём должно быть 11 букв и цифр. Сверьте его с письмом.</translation>
    </message>
    <message>
        <source>There is no room for the file on that disk; nothing was saved there. Make room on it, or choose another disk. Your record is as it was.</source>
        <translation>На этом диске нет места для файла; там ничего не сохранено. Освободите на нём место или выберите другой диск. Ваши записи остались как были.</translation>
    </message>
    <message>
        <source>This Homebound was installed without the part that talks to the system&apos;s keyring. Your passphrase works as before.</source>
        <translation>Homebound установлен здесь без части, которая работает со связкой ключей системы. Ваша парольная фраза действует как прежде.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not as it was written. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>Эта резервная копия повреждена: она не такая, какой была записана. Скопируйте файл снова оттуда, где вы его храните, или возьмите другую резервную копию. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>Эта резервная копия неполная: нет её конца. Скопируйте файл снова оттуда, где вы его храните, или возьмите другую резервную копию. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Homebound. Install the newest version, then restore it.</source>
        <translation>Эта резервная копия сделана более новой версией Homebound. Установите новейшую версию, затем восстановите копию.</translation>
    </message>
    <message>
        <source>This change cannot be checked yet. Verify the order that you follow first, under Sharing, or ask the authority for the change as a file.</source>
        <translation>Проверить это изменение пока нельзя. Сначала проверьте предписание, которому следуете, на странице «Передача данных», или попросите у ведомства изменение в виде файла.</translation>
    </message>
    <message>
        <source>This change is not for the order that you follow. Choose the person or the order that it is for.</source>
        <translation>Это изменение не для того предписания, которому вы следуете. Выберите человека или предписание, для которого оно.</translation>
    </message>
    <message>
        <source>This check-in has not opened yet. Come back when it opens.</source>
        <translation>Эта отметка ещё не открылась. Вернитесь, когда она откроется.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose the day of the meeting.</source>
        <translation>Этот день ещё не наступил. Укажите день встречи.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Этот файл прочитать нельзя. Проверьте, что он на месте и что вам можно его открыть.</translation>
    </message>
    <message>
        <source>This file is not a Homebound backup. Look for the file ending in .homebound-backup.</source>
        <translation>Это не резервная копия Homebound. Найдите файл, имя которого заканчивается на .homebound-backup.</translation>
    </message>
    <message>
        <source>This file is too large to be an order (more than {limit_kib} KiB). Look for the file ending in .homebound.</source>
        <translation>Этот файл слишком велик для предписания (больше {limit_kib} КиБ). Найдите файл, имя которого заканчивается на .homebound.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Write it without http:// and without the port, like 127.0.0.1 or proxy.example.org.</source>
        <translation>Это не имя и не адрес прокси. Напишите его без http:// и без порта, например 127.0.0.1 или proxy.example.org.</translation>
    </message>
    <message>
        <source>This is not a Homebound order file. Look for the file ending in .homebound that the health authority gave you.</source>
        <translation>Это не файл предписания Homebound. Найдите файл, который дало вам ведомство здравоохранения: его имя заканчивается на .homebound.</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a whole one has 16 groups of four. Compare it with your letter.</source>
        <translation>Контрольный отпечаток введён не полностью: в нём должно быть 16 групп по четыре знака. Сверьте его с письмом.</translation>
    </message>
    <message>
        <source>This is not a whole order link. Copy all of it, from “homebound:” to its end, or ask the authority for the file.</source>
        <translation>Ссылка на предписание неполная. Скопируйте её целиком, от «homebound:» до конца, или попросите у ведомства файл.</translation>
    </message>
    <message>
        <source>This is not a whole order: something of the code is missing or was changed. Copy or photograph it again, or ask the authority for the file.</source>
        <translation>Предписание неполное: часть кода пропала или изменена. Скопируйте или снимите его снова либо попросите у ведомства файл.</translation>
    </message>
    <message>
        <source>This is not the order that you follow, though it has the same number. One of them was changed. Call the authority at a number that you know from elsewhere.</source>
        <translation>Это не то предписание, которому вы следуете, хотя номер у него тот же. Одно из них изменили. Позвоните в ведомство по номеру, который вы знаете из другого источника.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} characters.</source>
        <translation>Это имя слишком длинное. Не больше {limit} символов.</translation>
    </message>
    <message>
        <source>This note is too long. Use at most {limit} characters.</source>
        <translation>Это примечание слишком длинное. Не больше {limit} символов.</translation>
    </message>
    <message>
        <source>This order and the authority&apos;s details in the file do not belong together. Do not follow it; call the authority.</source>
        <translation>Это предписание и данные ведомства в файле не подходят друг к другу. Не следуйте ему и позвоните в ведомство.</translation>
    </message>
    <message>
        <source>This order file is damaged. Ask the health authority to send it again.</source>
        <translation>Этот файл предписания повреждён. Попросите ведомство здравоохранения отправить его снова.</translation>
    </message>
    <message>
        <source>This order has questions of its own, which do not fit into a picture. Ask the authority for the file ending in .homebound.</source>
        <translation>У этого предписания есть свои вопросы, которые не помещаются на снимок. Попросите у ведомства файл, имя которого заканчивается на .homebound.</translation>
    </message>
    <message>
        <source>This order lasts {days} days. Homebound accepts at most {limit}. Ask the authority to correct it.</source>
        <translation>Срок этого предписания, дней: {days}. Homebound принимает не больше {limit}. Попросите ведомство исправить это.</translation>
    </message>
    <message>
        <source>This order was made for a newer Homebound. Install the newest version, then open it again.</source>
        <translation>Это предписание сделано для более новой версии Homebound. Установите новейшую версию и откройте его снова.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the proposal.</source>
        <translation>Эту парольную фразу слишком легко угадать. Сделайте её длиннее или возьмите предложенную.</translation>
    </message>
    <message>
        <source>This person has a quarantine here. Erase it first, further down on this page.</source>
        <translation>У этого человека здесь есть карантин. Сначала сотрите его&#xa0;— ниже на этой странице.</translation>
    </message>
    <message>
        <source>This picture cannot be opened here. Save it as PNG or JPEG, for example as a screenshot, and open that.</source>
        <translation>Этот снимок здесь открыть нельзя. Сохраните его как PNG или JPEG, например снимком экрана, и откройте его.</translation>
    </message>
    <message>
        <source>This picture is too large (over {limit_mib} MiB or {limit_megapixels} megapixels). Cut out the square code, and open that.</source>
        <translation>Этот снимок слишком велик (больше {limit_mib} МиБ или {limit_megapixels} мегапикселей). Вырежьте QR-код и откройте его.</translation>
    </message>
    <message>
        <source>This profile is already open in another Homebound window. Close it there first.</source>
        <translation>Этот профиль уже открыт в другом окне Homebound. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>This profile was last used with a newer Homebound. Install the newest version; nothing has been changed.</source>
        <translation>Этим профилем в последний раз пользовалась более новая версия Homebound. Установите новейшую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>This quarantine is already over: its last day was {last}. There is nothing to do.</source>
        <translation>Этот карантин уже закончился. Его последний день: {last}. Делать ничего не надо.</translation>
    </message>
    <message>
        <source>This record is damaged. Nothing has been changed: make a copy of Homebound&apos;s folder before anything else.</source>
        <translation>Эти записи повреждены. Ничего не изменено. Прежде всего сделайте копию папки Homebound.</translation>
    </message>
    <message>
        <source>This recovery code does not open this profile. It may belong to another profile, or have been replaced.</source>
        <translation>Этот код восстановления не открывает этот профиль. Возможно, он от другого профиля или был заменён.</translation>
    </message>
    <message>
        <source>Tick at least one answer. What is not ticked stays here.</source>
        <translation>Выберите хотя бы один ответ. Невыбранное остаётся здесь.</translation>
    </message>
    <message>
        <source>Two check-ins of the same day overlap. Change their times.</source>
        <translation>Две отметки одного дня пересекаются. Измените их время.</translation>
    </message>
    <message>
        <source>Type a name. It can be anything; it is shown when this computer is locked.</source>
        <translation>Введите имя. Оно может быть любым; его видно, когда этот компьютер заблокирован.</translation>
    </message>
    <message>
        <source>Write what you show this for. The authority keeps it beside the answers.</source>
        <translation>Напишите, для чего вы это показываете. Ведомство хранит это рядом с ответами.</translation>
    </message>
    <message>
        <source>Write whom you met. A first name or “the postman” will do.</source>
        <translation>Напишите, с кем вы встречались. Подойдёт имя или «почтальон».</translation>
    </message>
    <message>
        <source>You already follow this order, or did so before. Nothing has changed.</source>
        <translation>Вы уже следуете этому предписанию или следовали раньше. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>You already have this change, or a newer one. There is nothing to do.</source>
        <translation>У вас уже есть это изменение или более новое. Делать ничего не надо.</translation>
    </message>
    <message>
        <source>{host} answered, but it did not sign this order: it may be forged, or out of date. Do not rely on it. Call the authority at a number that you know from elsewhere.</source>
        <translation>{host} отвечает, но подписи под этим предписанием не подтверждает: оно может быть подделкой или устареть. Не полагайтесь на него. Позвоните в ведомство по номеру, который вы знаете из другого источника.</translation>
    </message>
    <message>
        <source>{host} did not answer. Nothing has changed; look at your connection, and try again later.</source>
        <translation>{host} не отвечает. Ничего не изменилось; проверьте соединение и попробуйте позже.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose why. “Something else” will do.</source>
        <translation>Выберите причину. Подойдёт и «Что-то другое».</translation>
    </message>
    <message>
        <source>Earlier: {count}. All are in History.</source>
        <translation>Более ранних: {count}. Все они на странице «История».</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Объяснить</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>Первая отметка</translation>
    </message>
    <message>
        <source>From {first} until you are back</source>
        <translation>{first}&#xa0;— до вашего возвращения</translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation>Больница или врач</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я снова здесь</translation>
    </message>
    <message>
        <source>I was asleep</source>
        <translation>Сон</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Меня не будет</translation>
    </message>
    <message>
        <source>It is kept here with your record. It changes no check-in, and nobody is told unless you share it.</source>
        <translation>Это хранится здесь вместе с вашими записями. На отметки это не влияет. Никто этого не узнает, если вы сами не передадите.</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>Последняя отметка</translation>
    </message>
    <message>
        <source>Meanwhile Homebound asks for nothing and does not remind you.</source>
        <translation>В это время Homebound ничего не просит и не напоминает.</translation>
    </message>
    <message>
        <source>No power or no internet</source>
        <translation>Нет электричества или интернета</translation>
    </message>
    <message>
        <source>Not checked in: {count}. If you like, say why.</source>
        <translation>Без отметки: {count}. Если хотите, скажите почему.</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Примечание, если хотите</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Отозвать: {what}</translation>
    </message>
    <message>
        <source>There is nothing to explain.</source>
        <translation>Объяснять нечего.</translation>
    </message>
    <message>
        <source>Trouble with the computer</source>
        <translation>Неполадки с компьютером</translation>
    </message>
    <message>
        <source>Until I am back</source>
        <translation>До моего возвращения</translation>
    </message>
    <message>
        <source>Why there is no check-in</source>
        <translation>Почему нет отметки</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Вас не будет</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day} · {window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}&#xa0;— {last}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} из %n символа</numerusform>
            <numerusform>{used} из %n символов</numerusform>
            <numerusform>{used} из %n символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A page for every week, with pictures, to print or hand over.</source>
        <translation>Страница на каждую неделю, с графиками, чтобы напечатать или передать.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Calendar of the check-ins (iCalendar)</source>
        <translation>Календарь отметок (iCalendar)</translation>
    </message>
    <message>
        <source>Every check-in and every change, to open in a spreadsheet.</source>
        <translation>Каждая отметка и каждое изменение, чтобы открыть в программе для таблиц.</translation>
    </message>
    <message>
        <source>Every check-in in the form that a doctor&apos;s or hospital&apos;s system reads.</source>
        <translation>Каждая отметка в виде, который читает система врача или больницы.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>Пора отметиться</translation>
    </message>
    <message>
        <source>Medical record (FHIR)</source>
        <translation>Медицинская запись (FHIR)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Summary for a doctor, for print (PDF)</source>
        <translation>Сводка для врача, для печати (PDF)</translation>
    </message>
    <message>
        <source>Summary for a doctor, to read on a screen (HTML)</source>
        <translation>Сводка для врача, для чтения с экрана (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Keep it where only you can open it, and give it only to people you trust.</source>
        <translation>Файл не зашифрован: прочитать его может любой, к кому он попадёт. Храните его там, где открыть его можете только вы, и отдавайте только тем, кому доверяете.</translation>
    </message>
    <message>
        <source>The same as a page for a browser, which a screen reader reads well.</source>
        <translation>То же самое в виде страницы для браузера, которую хорошо читает программа экранного доступа.</translation>
    </message>
    <message>
        <source>The times of your check-ins with alarms, for your phone. None of your answers.</source>
        <translation>Время ваших отметок с сигналами, для телефона. Без ваших ответов.</translation>
    </message>
    <message>
        <source>What do you want to save?</source>
        <translation>Что вы хотите сохранить?</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Call the authority: its number stands on the order. You can object to an order when it is shown to you, and follow your own dates meanwhile; the objection is kept with its date. Corrections of the authority are shown beside what was before, and you decide.</source>
        <translation>Позвоните в ведомство: его номер указан в предписании. Когда вам показывают предписание, можно возразить против него и пока следовать своим датам; возражение хранится со своей датой. Исправления ведомства показываются рядом с тем, что было раньше, и решаете вы.</translation>
    </message>
    <message>
        <source>Can it see me, or where I am?</source>
        <translation>Видит ли меня Homebound и знает ли, где я?</translation>
    </message>
    <message>
        <source>Can my family use it too?</source>
        <translation>Может ли моя семья тоже пользоваться Homebound?</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>Check in as always: it is saved on this computer with its time. If you share, the note waits and is sent as soon as there is a connection. The page Today says whether it was sent and acknowledged.</source>
        <translation>Отметьтесь как всегда: отметка сохраняется на этом компьютере со своим временем. Если вы передаёте данные, сообщение ждёт и отправляется, как только появится соединение. На странице «Сегодня» видно, отправлено ли оно и подтверждено ли.</translation>
    </message>
    <message>
        <source>Children or others in your care can be added to your profile in Settings; each has their own order and record. Another adult makes a profile of their own on the first page, with a passphrase of their own.</source>
        <translation>Детей и других людей, о которых вы заботитесь, можно добавить в свой профиль в настройках; у каждого своё предписание и свои записи. Другой взрослый создаёт свой профиль на первой странице, со своей парольной фразой.</translation>
    </message>
    <message>
        <source>Choose “Forgotten passphrase?” on the page that opens your record, and type your recovery code. Without passphrase, recovery code and keyring nobody can open the record, not even the makers of Homebound. You can make a new recovery code in Settings.</source>
        <translation>На странице, которая открывает ваши записи, выберите «Забыли парольную фразу?» и введите код восстановления. Без парольной фразы, кода восстановления и связки ключей записи не откроет никто, даже создатели Homebound. Новый код восстановления можно создать в настройках.</translation>
    </message>
    <message>
        <source>Does it replace a doctor?</source>
        <translation>Заменяет ли Homebound врача?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Homebound asks nothing more. The page Today offers to export the record, to keep it, to erase your answers and keep the evidence, or to erase everything. Nothing is erased unless you say so.</source>
        <translation>Homebound больше ни о чём не спрашивает. На странице «Сегодня» можно сохранить записи в файл, оставить их, стереть ответы и оставить доказательства или стереть всё. Ничего не будет стёрто, если вы этого не выберете.</translation>
    </message>
    <message>
        <source>If you shared, the page Sharing saves a file with everything that was signed: a lawyer, a clerk or a court can check it without Homebound and without asking anyone. If you did not share, your record shows when you wrote by this computer&apos;s clock, which is less. In both cases you can say why on the page Today.</source>
        <translation>Если вы передавали данные, на странице «Передача данных» можно сохранить файл со всем, что было подписано: юрист, сотрудник ведомства или суд может проверить его без Homebound и никого не спрашивая. Если не передавали, ваши записи показывают, когда вы писали, по часам этого компьютера, а это слабее. В обоих случаях на странице «Сегодня» можно сказать, почему отметки не было.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>No. Homebound has no way to use the camera, the microphone or the location, and does not look at your other files. So it cannot prove that you are at home either: it shows that somebody with your key checked in at the time.</source>
        <translation>Нет. Homebound не может пользоваться ни камерой, ни микрофоном, ни сведениями о местоположении и не открывает другие ваши файлы. Поэтому он не может и доказать, что вы дома: он показывает, что в это время отметился кто-то с вашим ключом.</translation>
    </message>
    <message>
        <source>No. It gives no diagnosis, and nobody watches your answers. In an emergency call the number that stands beside the questions, and say that you are in quarantine. For your doctor, History saves a summary.</source>
        <translation>Нет. Он не ставит диагнозов, и за вашими ответами никто не следит. В экстренном случае позвоните по номеру рядом с вопросами и скажите, что вы на карантине. Сводку для врача можно сохранить на странице «История».</translation>
    </message>
    <message>
        <source>Nothing, unless you turn sharing on. Then the authority of your order gets a signed note that you checked in, and only what else you allow on the page Sharing. The page shows it before it goes and keeps a copy of every byte. Nobody else gets anything: the makers of Homebound have no server.</source>
        <translation>Ничего, если вы не включите передачу данных. Если включите, ведомство из вашего предписания получает подписанное сообщение о том, что вы отметились, и кроме него только то, что вы разрешите на странице «Передача данных». Страница показывает всё до отправки и хранит копию каждого байта. Больше никто ничего не получает: у создателей Homebound нет сервера.</translation>
    </message>
    <message>
        <source>Save a backup in Settings now and then, and keep it elsewhere. On another computer choose “Restore a backup” and type the passphrase or the code. A thief cannot read the record. Without a backup, ask the authority for a new code for your order: your quarantine goes on, the earlier record is gone.</source>
        <translation>Время от времени сохраняйте в настройках резервную копию и храните её в другом месте. На другом компьютере выберите «Восстановить из резервной копии» и введите парольную фразу или код. Вор прочитать записи не сможет. Если резервной копии нет, попросите у ведомства новый код для предписания: карантин продолжится, но прежние записи будут потеряны.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What happens after the last day?</source>
        <translation>Что будет после последнего дня?</translation>
    </message>
    <message>
        <source>What if I am accused of not checking in?</source>
        <translation>Что, если мне скажут, что отметки не было?</translation>
    </message>
    <message>
        <source>What if I forget my passphrase?</source>
        <translation>Что, если я забуду парольную фразу?</translation>
    </message>
    <message>
        <source>What if I have no internet?</source>
        <translation>Что, если нет интернета?</translation>
    </message>
    <message>
        <source>What if I miss a check-in?</source>
        <translation>Что, если я пропущу отметку?</translation>
    </message>
    <message>
        <source>What if my order is wrong?</source>
        <translation>Что, если в предписании ошибка?</translation>
    </message>
    <message>
        <source>What if this computer is lost or broken?</source>
        <translation>Что, если этот компьютер потеряется или сломается?</translation>
    </message>
    <message>
        <source>What is sent, and to whom?</source>
        <translation>Что отправляется и кому?</translation>
    </message>
    <message>
        <source>What others ask</source>
        <translation>Частые вопросы</translation>
    </message>
    <message>
        <source>Who can see what I write?</source>
        <translation>Кто может видеть, что я пишу?</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase or your recovery code. The record is encrypted on this computer. Anyone using this computer can see that Homebound is installed, the name of your profile, its language, when the record was last changed and, if you agreed to it, the times of your reminders.</source>
        <translation>Тот, кто знает вашу парольную фразу или код восстановления. Записи зашифрованы на этом компьютере. Любой, кто пользуется этим компьютером, видит, что Homebound установлен, имя вашего профиля, его язык, когда записи менялись в последний раз и, если вы согласились, время ваших напоминаний.</translation>
    </message>
    <message>
        <source>You can still check in late or afterwards; it is kept and marked so. On the page Today you can say why, before or after. Homebound never tells anybody that something is missing. The authority sees only what it received, and a person there decides.</source>
        <translation>Отметиться можно и с опозданием, и ещё позже; отметка сохранится с такой пометкой. На странице «Сегодня» можно сказать почему, заранее или потом. Homebound никогда никому не сообщает, что чего-то нет. Ведомство видит только то, что получило, и решает там человек.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Add a change</source>
        <translation>Добавить изменение</translation>
    </message>
    <message>
        <source>Added {time}: {answer}</source>
        <translation>Добавлено {time}: {answer}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>Изменено {moment}</translation>
    </message>
    <message>
        <source>Changed {time}: {answer}</source>
        <translation>Изменено {time}: {answer}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>Дневник контактов</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>First answer {time}: {answer}</source>
        <translation>Первый ответ {time}: {answer}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No check-ins yet. Each one you save is kept here, on this computer only.</source>
        <translation>Отметок пока нет. Каждая сохранённая хранится здесь, только на этом компьютере.</translation>
    </message>
    <message>
        <source>Recorded {moment}</source>
        <translation>Записано {moment}</translation>
    </message>
    <message>
        <source>Save the record in a file for others to read (Ctrl+E)</source>
        <translation>Сохранить записи в файл, который смогут прочитать другие (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search everything you wrote (Ctrl+F)</source>
        <translation>Искать во всём, что вы написали (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Symptoms: {count}</source>
        <translation>Симптомов: {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>изменено позже</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>нет симптомов</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day} · {window}</translation>
    </message>
    <message>
        <source>{entered}, {time}</source>
        <translation>{entered}, {time}</translation>
    </message>
    <message>
        <source>{moment}: {what}. The time may be wrong; nothing else is.</source>
        <translation>{moment}: {what}. Неверным может быть только время, остальное верно.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>This name is here already. Add something to it, such as a surname, to tell the two apart.</source>
        <translation>Такое имя здесь уже есть. Добавьте что-нибудь, например фамилию, чтобы их различать.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Notices for everyone</source>
        <translation>Объявления для всех</translation>
    </message>
    <message>
        <source>Signed by the authority, {moment}. It is not about you: everybody gets the same.</source>
        <translation>Подписано ведомством: {moment}. Это не о вас: все получают одно и то же.</translation>
    </message>
    <message>
        <source>The authority may have something to say to everybody in quarantine. It is the same text for all, and asking tells nothing of you but that a computer at your internet address asked.</source>
        <translation>Возможно, ведомство хочет что-то сказать всем, кто на карантине. Текст один для всех, и запрос говорит о вас только то, что его отправил компьютер с вашим интернет-адресом.</translation>
    </message>
    <message>
        <source>There is a notice. It stands on Today.</source>
        <translation>Есть объявление. Оно на странице «Сегодня».</translation>
    </message>
    <message>
        <source>There is no notice at present.</source>
        <translation>Объявлений сейчас нет.</translation>
    </message>
    <message>
        <source>To everyone, from {host}</source>
        <translation>Объявление для всех от {host}</translation>
    </message>
    <message>
        <source>While you share nothing, it is asked for by this button only.</source>
        <translation>Пока вы ничего не передаёте, запросить их можно только этой кнопкой.</translation>
    </message>
    <message>
        <source>While you share, it is asked for after a receipt, at most every six hours.</source>
        <translation>Пока вы передаёте данные, объявления запрашиваются после квитанции, не чаще раза в шесть часов.</translation>
    </message>
</context>
<context>
    <name>object</name>
    <message>
        <source>Back to the order</source>
        <translation>Назад к предписанию</translation>
    </message>
    <message>
        <source>Follow dates of my own</source>
        <translation>Следовать своим датам</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>Сохранить моё возражение</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>Сохранено, с сегодняшней датой.</translation>
    </message>
    <message>
        <source>Until it is settled you can follow dates of your own, so that your days are recorded all the same. Whether you have to keep to the order is not for this app to say.</source>
        <translation>Пока вопрос не решён, можно следовать своим датам, чтобы ваши дни всё равно записывались. Обязаны ли вы соблюдать предписание, решает не эта программа.</translation>
    </message>
    <message>
        <source>Your objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent.</source>
        <translation>Ваше возражение сохранится в записях с датой. Ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Choose the illness if you know it. You can change this in Settings.</source>
        <translation>Выберите болезнь, если знаете её. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Which questions are asked?</source>
        <translation>Какие вопросы задавать?</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A good passphrase. Write it down and keep it safe.</source>
        <translation>Хорошая парольная фраза. Запишите её и храните в надёжном месте.</translation>
    </message>
    <message>
        <source>It contains a common word or name.</source>
        <translation>В ней есть распространённое слово или имя.</translation>
    </message>
    <message>
        <source>It contains your name.</source>
        <translation>В ней есть ваше имя.</translation>
    </message>
    <message>
        <source>It follows the alphabet or the numbers.</source>
        <translation>В ней буквы или цифры идут подряд.</translation>
    </message>
    <message>
        <source>It follows the keys of the keyboard.</source>
        <translation>В ней клавиши стоят подряд, как на клавиатуре.</translation>
    </message>
    <message>
        <source>It is short: four or more words are better.</source>
        <translation>Она короткая: лучше четыре слова или больше.</translation>
    </message>
    <message>
        <source>It is still easy to guess: add another word.</source>
        <translation>Её всё ещё легко угадать: добавьте слово.</translation>
    </message>
    <message>
        <source>It is too long: at most 200 characters.</source>
        <translation>Она слишком длинная: не больше 200 символов.</translation>
    </message>
    <message>
        <source>It looks like a date or a year.</source>
        <translation>Она похожа на дату или год.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>В ней одно и то же повторяется.</translation>
    </message>
    <message>
        <source>Many people use it.</source>
        <translation>Ею пользуются многие.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>Предложить фразу</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я ввожу</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Повторите парольную фразу</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again, or have them shown.</source>
        <translation>Парольные фразы различаются. Введите их снова или включите показ.</translation>
    </message>
    <message>
        <source>The words are English, so that any keyboard can type them.</source>
        <translation>Слова английские, чтобы их можно было набрать на любой клавиатуре.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>For {name}</source>
        <translation>Для: {name}</translation>
    </message>
    <message>
        <source>Whose page this is</source>
        <translation>Чья это страница</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>All times are those of {zone}.</source>
        <translation>Время указано по часовому поясу: {zone}.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Homebound recovery code</source>
        <translation>Код восстановления Homebound</translation>
    </message>
    <message>
        <source>It opens your record if you forget the passphrase.</source>
        <translation>Он открывает ваши записи, если вы забудете парольную фразу.</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, and show it to nobody.</source>
        <translation>Храните этот лист отдельно от компьютера и никому не показывайте.</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>A day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>After that it has to erase them again.</source>
        <translation>После этого ведомство должно снова их стереть.</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent. It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>Это пример: в том, что отправляется на самом деле, {names} другие. Сообщение уходит запечатанным, длиной 8192 байта, что бы в нём ни было.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For an appeal, for the authority&apos;s doctor or for a question: you can show {authority} single answers of a check-in for which it gave a receipt.</source>
        <translation>Получателю ({authority}) можно показать отдельные ответы из отметки, на которую есть квитанция: для обжалования, для врача ведомства или для ответа на вопрос.</translation>
    </message>
    <message>
        <source>For example: my appeal of 3 December</source>
        <translation>Например: моя жалоба от 3 декабря</translation>
    </message>
    <message>
        <source>For how long may the authority keep them?</source>
        <translation>Как долго ведомство может их хранить?</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>Скрыть исходный текст</translation>
    </message>
    <message>
        <source>It proves that these answers were already written {since}, and that not a letter has changed. It does not prove that they are true. What is signed and shown cannot be taken back; what is not ticked stays hidden.</source>
        <translation>Это доказывает, что эти ответы уже были написаны {since} и что в них не изменена ни одна буква. Это не доказывает, что они правдивы. Подписанное и показанное назад не забрать; невыбранное остаётся скрытым.</translation>
    </message>
    <message>
        <source>Received in time.</source>
        <translation>Получено вовремя.</translation>
    </message>
    <message>
        <source>Received late, {moment}.</source>
        <translation>Получено с опозданием, {moment}.</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>Показать прежний ответ</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>Показать исходный текст</translation>
    </message>
    <message>
        <source>Show these answers</source>
        <translation>Показать эти ответы</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>This is the corrected one; it was received after the first.</source>
        <translation>Это исправленная; она получена после первой.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>What do you show them for?</source>
        <translation>Для чего вы их показываете?</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Что уйдёт</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>Какие ответы?</translation>
    </message>
    <message>
        <source>Which check-in?</source>
        <translation>Какая отметка?</translation>
    </message>
    <message>
        <source>at {moment}, when your proof came</source>
        <translation>{moment}, когда ведомство получило вашу подписанную отметку,</translation>
    </message>
    <message>
        <source>changed later to {answer}</source>
        <translation>позже изменено на: {answer}</translation>
    </message>
    <message>
        <source>no answer: none is ticked</source>
        <translation>ни одного ответа: ничего не выбрано</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>позже ответ убран</translation>
    </message>
    <message>
        <source>that these belong to the check-in for {slot}</source>
        <translation>что они относятся к отметке: {slot}</translation>
    </message>
    <message>
        <source>what you show them for, in your words</source>
        <translation>для чего вы их показываете, вашими словами</translation>
    </message>
    <message>
        <source>when your proof came in time</source>
        <translation>к тому времени, когда ведомство вовремя получило вашу подписанную отметку,</translation>
    </message>
    <message>
        <source>{answer} (shown before)</source>
        <translation>{answer} (показано раньше)</translation>
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
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to a check-in, {moment}</source>
        <translation>Изменение отметки: {moment}</translation>
    </message>
    <message>
        <source>Check-in, {moment}</source>
        <translation>Отметка: {moment}</translation>
    </message>
    <message>
        <source>Contact: {who}, {day}</source>
        <translation>Контакт: {who}, {day}</translation>
    </message>
    <message>
        <source>Erased, {moment}</source>
        <translation>Стёрто: {moment}</translation>
    </message>
    <message>
        <source>Explanation: {what}, {moment}</source>
        <translation>Объяснение: {what}, {moment}</translation>
    </message>
    <message>
        <source>Found: {count}.</source>
        <translation>Найдено: {count}.</translation>
    </message>
    <message>
        <source>Notes, symptoms, temperatures, contacts, days: type a part of any.</source>
        <translation>Примечания, симптомы, температура, контакты, дни: введите любую часть.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Ничего не найдено. Попробуйте ввести более короткую часть слова.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %n. Type more to find earlier ones.</source>
        <translation>
            <numerusform>Показана %n последняя запись. Уточните слова, чтобы найти более ранние.</numerusform>
            <numerusform>Показаны %n последние записи. Уточните слова, чтобы найти более ранние.</numerusform>
            <numerusform>Показаны %n последних записей. Уточните слова, чтобы найти более ранние.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Что искать</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the record is damaged. Nothing has been changed.</source>
        <translation>Часть записей повреждена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>About Homebound</source>
        <translation>О Homebound</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>О человеке: {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Also after a restart. For this the times and the last day stand outside the encrypted record: anyone using this computer could see them.</source>
        <translation>И после перезапуска. Для этого время отметок и последний день хранятся вне зашифрованных записей: их может увидеть любой, кто пользуется этим компьютером.</translation>
    </message>
    <message>
        <source>Another questionnaire is asked from the next check-in on. What you have answered stays as it is.</source>
        <translation>Другие вопросы появятся со следующей отметки. То, на что вы уже ответили, остаётся как есть.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Спросить через</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backups that you saved before still open with the old one.</source>
        <translation>Резервные копии, сохранённые раньше, по-прежнему открываются старой.</translation>
    </message>
    <message>
        <source>Before it closes</source>
        <translation>До закрытия</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change name or age</source>
        <translation>Изменить имя или возраст</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Изменить парольную фразу</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Choose the age.</source>
        <translation>Выберите возраст.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>Entries checked: {count}.</source>
        <translation>Проверено записей: {count}.</translation>
    </message>
    <message>
        <source>Entries that can still be read: {count}.</source>
        <translation>Записей, которые ещё читаются: {count}.</translation>
    </message>
    <message>
        <source>Erase a quarantine</source>
        <translation>Стереть записи карантина</translation>
    </message>
    <message>
        <source>Erase a whole quarantine</source>
        <translation>Стереть все записи карантина</translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation>Стереть ответы</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erase the answers, keep the evidence</source>
        <translation>Стереть ответы, оставить доказательства</translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation>Стереть этот профиль</translation>
    </message>
    <message>
        <source>Everything is intact.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>First type your present passphrase, or your recovery code.</source>
        <translation>Сначала введите нынешнюю парольную фразу или код восстановления.</translation>
    </message>
    <message>
        <source>For everything in Homebound, on this computer. It is kept outside the encrypted record, because the first page needs it.</source>
        <translation>Для всего Homebound на этом компьютере. Язык хранится вне зашифрованных записей, потому что нужен до их открытия.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens your record.</source>
        <translation>С этого момента ваши записи открывает новая парольная фраза.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-прокси</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Hide the parts and their licences</source>
        <translation>Скрыть части и их лицензии</translation>
    </message>
    <message>
        <source>Homebound asks after some days what should become of the record, and again as long as you keep it. Nothing is ever erased by itself.</source>
        <translation>Через несколько дней Homebound спросит, что сделать с записями, и повторит вопрос, пока вы их храните. Само собой ничего никогда не стирается.</translation>
    </message>
    <message>
        <source>Homebound backup {day}</source>
        <translation>Резервная копия Homebound {day}</translation>
    </message>
    <message>
        <source>How messages reach your health authority. Only what you choose under Sharing ever leaves; this chooses the way it takes.</source>
        <translation>Как сообщения доходят до вашего ведомства здравоохранения. Уходит только то, что вы выбрали на странице «Передача данных»; здесь выбирается путь.</translation>
    </message>
    <message>
        <source>It is a new profile, and it is open now. The same passphrase and recovery code open it. The damaged profile stays as it is: a backup of it may have what is missing here.</source>
        <translation>Это новый профиль, и он сейчас открыт. Его открывают те же парольная фраза и код восстановления. Повреждённый профиль остаётся как есть: в его резервной копии может быть то, чего здесь нет.</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>It is time for a new one: the last is over a week old, or there is none.</source>
        <translation>Пора сделать новую: последней больше недели, или её нет.</translation>
    </message>
    <message>
        <source>It opens your record on this computer.</source>
        <translation>Она открывает ваши записи на этом компьютере.</translation>
    </message>
    <message>
        <source>It runs from its source, so it ships no parts of others.</source>
        <translation>Программа запущена из исходного кода; сторонние компоненты с ней не поставляются.</translation>
    </message>
    <message>
        <source>Kept with your record: after a restart they come back when it is open. Before that, Ctrl and + make the text larger. Nothing moves by itself here.</source>
        <translation>Эти настройки хранятся вместе с вашими записями: после перезапуска они вернутся, когда вы откроете записи. До этого текст можно увеличить клавишами Ctrl и +. Само здесь ничего не движется.</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>Последняя резервная копия: {day}, {time}</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Открыть связкой ключей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокировать автоматически</translation>
    </message>
    <message>
        <source>Lock, and save what is readable</source>
        <translation>Заблокировать и сохранить то, что читается</translation>
    </message>
    <message>
        <source>Lost: entries of unknown days: {count}</source>
        <translation>Потеряно записей неизвестных дней: {count}</translation>
    </message>
    <message>
        <source>Lost: further entries: {count}</source>
        <translation>Потеряно других записей: {count}</translation>
    </message>
    <message>
        <source>Lost: {day}, entries: {count}</source>
        <translation>Потеряно: {day}, записей: {count}</translation>
    </message>
    <message>
        <source>Lost: {what}: {count}</source>
        <translation>Потеряно: {what}: {count}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Создать код</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Создать код восстановления</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>Имя или адрес прокси</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>No backup was saved yet.</source>
        <translation>Резервная копия ещё не сохранялась.</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is lost.</source>
        <translation>Ничего из написанного вами не потеряно.</translation>
    </message>
    <message>
        <source>Old backups and other copies are not touched. They still open with the passphrase that they had: delete them yourself.</source>
        <translation>Старые резервные копии и прочие копии не затронуты. Они по-прежнему открываются своей парольной фразой: удалите их сами.</translation>
    </message>
    <message>
        <source>One encrypted file with everything in it. It opens on any computer with Homebound, with your present passphrase or recovery code. Keep it on another disk or stick.</source>
        <translation>Один зашифрованный файл, в котором есть всё. Открыть его можно на любом компьютере с Homebound нынешней парольной фразой или кодом восстановления. Храните резервную копию на другом диске или флешке.</translation>
    </message>
    <message>
        <source>Only your passphrase and your recovery code open your record now.</source>
        <translation>Теперь ваши записи открывают только парольная фраза и код восстановления.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Questions of the check-in</source>
        <translation>Вопросы при отметке</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Не беспокоить с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Не беспокоить до</translation>
    </message>
    <message>
        <source>Reads every page and every entry and compares them with what was written. It changes nothing and takes a few seconds.</source>
        <translation>Читает каждую страницу и каждую запись и сравнивает с тем, что было записано. Ничего не меняет и занимает несколько секунд.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Напоминать</translation>
    </message>
    <message>
        <source>Remind me when closed</source>
        <translation>Напоминать, когда окно закрыто</translation>
    </message>
    <message>
        <source>Remind me while locked</source>
        <translation>Напоминать, пока записи заблокированы</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>Убрать человека из этих записей</translation>
    </message>
    <message>
        <source>Replace the code</source>
        <translation>Заменить код</translation>
    </message>
    <message>
        <source>SOCKS5 or Tor</source>
        <translation>SOCKS5 или Tor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Saved. The next message goes by this way.</source>
        <translation>Сохранено. Следующее сообщение пойдёт этим путём.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Send a little later</source>
        <translation>Отправлять немного позже</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the parts and their licences</source>
        <translation>Показать части и их лицензии</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>От него зависят некоторые советы.</translation>
    </message>
    <message>
        <source>Something is still under way on this page. Wait until it is done.</source>
        <translation>На этой странице ещё что-то выполняется. Подождите, пока закончится.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>Перестать пользоваться связкой ключей</translation>
    </message>
    <message>
        <source>Straight to the authority. It sees your internet address; your network sees that you talk to it.</source>
        <translation>Прямо в ведомство. Оно видит ваш интернет-адрес; ваша сеть видит, что вы с ним связываетесь.</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Связка ключей системы</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Текст и цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>That is not the name of this profile. Nothing was erased.</source>
        <translation>Это не имя этого профиля. Ничего не стёрто.</translation>
    </message>
    <message>
        <source>The entries do not follow each other as they were written: some are missing.</source>
        <translation>Записи идут не так, как были сделаны: некоторых не хватает.</translation>
    </message>
    <message>
        <source>The keyring of this computer can open the record without a passphrase. Anyone who can use your desktop session can then open your record. Your passphrase goes on working.</source>
        <translation>Связка ключей этого компьютера может открывать записи без парольной фразы. Тогда ваши записи сможет открыть любой, кто работает в вашем сеансе на этом компьютере. Парольная фраза будет действовать и дальше.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your record now.</source>
        <translation>Теперь ваши записи открывает связка ключей этого компьютера.</translation>
    </message>
    <message>
        <source>The keys go first, so what may be left of the files cannot be read. Nobody can promise that an old key is overwritten on the disk itself: a solid-state disk (SSD) may keep old data for a while.</source>
        <translation>Сначала уничтожаются ключи, поэтому то, что останется от файлов, прочитать нельзя. Обещать, что старый ключ перезаписан на самом диске, не может никто: твердотельный диск (SSD) может какое-то время хранить старые данные.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The order, every check-in, every proof and every receipt of it go. Nothing is left to show if you are accused.</source>
        <translation>Исчезнут предписание, все его отметки с вашими подписями и все квитанции. Если скажут, что отметки не было, показать будет нечего.</translation>
    </message>
    <message>
        <source>The parts and their licences</source>
        <translation>Части и их лицензии</translation>
    </message>
    <message>
        <source>This profile with all its quarantines goes from this computer.</source>
        <translation>Этот профиль со всеми карантинами исчезнет с этого компьютера.</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy, which looks up the authority&apos;s name. With Tor the authority does not see your internet address, and each window travels by a circuit of its own. Tor has to be running. Without it nothing is sent.</source>
        <translation>Через прокси SOCKS5, который сам находит ведомство по имени. С Tor ведомство не видит вашего интернет-адреса, и сообщения каждого промежутка идут отдельным путём. Tor должен работать. Без него ничего не отправляется.</translation>
    </message>
    <message>
        <source>Through an HTTP proxy without a password. It looks up the authority&apos;s name and sees that you talk to it, but not what you say. Without the proxy nothing is sent.</source>
        <translation>Через HTTP-прокси без пароля. Он находит ведомство по имени и видит, что вы с ним связываетесь, но не то, что вы передаёте. Без прокси ничего не отправляется.</translation>
    </message>
    <message>
        <source>Through the proxy that this computer&apos;s settings name for all programs, or straight if they name none. On Linux HTTPS_PROXY and ALL_PROXY come before the desktop&apos;s settings.</source>
        <translation>Через прокси, который в настройках этого компьютера указан для всех программ, или напрямую, если его нет. В Linux переменные HTTPS_PROXY и ALL_PROXY важнее настроек рабочего стола.</translation>
    </message>
    <message>
        <source>To be sure, type the name of this profile</source>
        <translation>Для подтверждения введите имя этого профиля</translation>
    </message>
    <message>
        <source>To restore a backup, lock this record first: the page that opens offers it.</source>
        <translation>Чтобы восстановить записи из резервной копии, сначала заблокируйте эти. Кнопка будет на странице, которая откроется.</translation>
    </message>
    <message>
        <source>Type your passphrase to erase.</source>
        <translation>Чтобы стереть, введите парольную фразу.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Использовать этот прокси</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache License 2.0.</source>
        <translation>Версия {version}. Свободная программа по лицензии Apache 2.0.</translation>
    </message>
    <message>
        <source>Way to the authority</source>
        <translation>Путь к ведомству</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>То, что удалось прочитать, сохранено</translation>
    </message>
    <message>
        <source>What remains gets a new key. Without the code typed here, the old code stops working and you make a new one.</source>
        <translation>Оставшееся получает новый ключ. Без введённого здесь кода старый код перестаёт действовать, и вы создаёте новый.</translation>
    </message>
    <message>
        <source>What was sent to the authority stays there.</source>
        <translation>То, что отправлено ведомству, остаётся там.</translation>
    </message>
    <message>
        <source>What you answered and noted goes. That you checked in and when, your proofs and the authority&apos;s receipts stay: they help you if you are accused.</source>
        <translation>Исчезнут ваши ответы и примечания. Сами отметки и их время, ваши подписи под ними и квитанции ведомства остаются: они помогут, если скажут, что отметки не было.</translation>
    </message>
    <message>
        <source>When a check-in is sent</source>
        <translation>Когда отправляется отметка</translation>
    </message>
    <message>
        <source>When a check-in opens, and once more before it closes.</source>
        <translation>Когда отметка открывается и ещё раз перед закрытием.</translation>
    </message>
    <message>
        <source>When a quarantine is over</source>
        <translation>После окончания карантина</translation>
    </message>
    <message>
        <source>When nobody has touched the computer for so many minutes. It also locks when the screen does.</source>
        <translation>Если компьютером столько минут не пользовались. Вместе с экраном блокируются и записи.</translation>
    </message>
    <message>
        <source>When you check in says something about your day. With this a check-in leaves at a random moment of the next 10 minutes, but never in the last 30 minutes of its window. Until then the record has to stay unlocked: else it is sent after the next unlocking.</source>
        <translation>Время отметки говорит кое-что о вашем дне. С этой настройкой отметка уходит в случайный момент следующих 10 минут, но никогда в последние 30 минут своего промежутка. До этого записи должны оставаться разблокированными: иначе она отправится после следующей разблокировки.</translation>
    </message>
    <message>
        <source>Which quarantine</source>
        <translation>Какой карантин</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>You can keep check-ins for others too, such as your children. Each has their own quarantine and history. Another adult should have a profile and passphrase of their own.</source>
        <translation>Отметки можно вести и для других, например для детей. У каждого свой карантин и своя история. Другому взрослому лучше создать свой профиль со своей парольной фразой.</translation>
    </message>
    <message>
        <source>You have none yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>У вас его ещё нет. Без него, если вы забудете парольную фразу, записи не открыть.</translation>
    </message>
    <message>
        <source>You have one on paper. Make a new one if the paper is lost or somebody saw it: the old code stops working as soon as you have confirmed the new one.</source>
        <translation>Он у вас на бумаге. Создайте новый, если бумага потеряна или код кто-то видел: старый перестанет действовать, как только вы подтвердите новый.</translation>
    </message>
    <message>
        <source>Your old recovery code does not open what remains. Without a new one, a forgotten passphrase means a lost record.</source>
        <translation>Ваш старый код восстановления не открывает то, что осталось. Без нового, если вы забудете парольную фразу, записи не открыть.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Your present passphrase, or your recovery code</source>
        <translation>Ваша нынешняя парольная фраза или код восстановления</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>Ваш карантин</translation>
    </message>
    <message>
        <source>Your recovery code, if it is at hand</source>
        <translation>Ваш код восстановления, если он под рукой</translation>
    </message>
    <message>
        <source>check-ins that were not saved yet</source>
        <translation>ещё не сохранённые отметки</translation>
    </message>
    <message>
        <source>choices about sharing</source>
        <translation>решения о передаче данных</translation>
    </message>
    <message>
        <source>messages and receipts</source>
        <translation>сообщения и квитанции</translation>
    </message>
    <message>
        <source>other parts</source>
        <translation>другие части</translation>
    </message>
    <message>
        <source>parts of orders</source>
        <translation>части предписаний</translation>
    </message>
    <message>
        <source>{age}. A change counts from now on; check-ins made before keep what they say.</source>
        <translation>{age}. Изменение действует с этого момента; в прежних отметках всё остаётся как есть.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}&#xa0;— {last}</translation>
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
        <translation>Вопрос без содержания.</translation>
    </message>
    <message>
        <source>A receipt shows that the holder of your key reported in the window. It does not show that a person was at home.</source>
        <translation>Квитанция показывает, что владелец вашего ключа отметился в названном в ней промежутке. Она не показывает, что человек был дома.</translation>
    </message>
    <message>
        <source>Acknowledged by the authority</source>
        <translation>Подтверждено ведомством</translation>
    </message>
    <message>
        <source>Acknowledged, with a signed receipt.</source>
        <translation>Подтверждено подписанной квитанцией.</translation>
    </message>
    <message>
        <source>Already used? Ask the authority for a new one.</source>
        <translation>Уже использован? Попросите у ведомства новый.</translation>
    </message>
    <message>
        <source>Already used? Call {telephone}.</source>
        <translation>Уже использован? Позвоните: {telephone}.</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent.</source>
        <translation>Это пример: в том, что отправляется на самом деле, {names} другие.</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>Ответы, показанные позже</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>Спрашиваем ведомство…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Check-in for {slot}</source>
        <translation>Отметка: {slot}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details: {what}</source>
        <translation>Подробности: {what}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. You lose only one thing by that: without sharing there is no receipt to show later.</source>
        <translation>Всё остаётся на этом компьютере. Вы теряете только одно: без передачи данных не будет квитанции, которую можно показать потом.</translation>
    </message>
    <message>
        <source>For your latest check-in:</source>
        <translation>Для вашей последней отметки:</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>Скрыть исходный текст</translation>
    </message>
    <message>
        <source>Homebound also asks, at most every six hours, for notices that are for everyone. The request itself says nothing about you.</source>
        <translation>Кроме того, не чаще раза в шесть часов Homebound запрашивает объявления для всех. Сам запрос говорит о вас не больше, чем ваш интернет-адрес.</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>У меня есть новый код</translation>
    </message>
    <message>
        <source>I was accused of missing a check-in</source>
        <translation>Мне говорят, что отметки не было</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, nothing follows.</source>
        <translation>Если отметка не придёт, ничего не последует.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody calls you.</source>
        <translation>Если отметка не придёт, вам позвонят.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody comes to see you.</source>
        <translation>Если отметка не придёт, вас навестят.</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, you get a letter.</source>
        <translation>Если отметка не придёт, вам пришлют письмо.</translation>
    </message>
    <message>
        <source>In full: {address}</source>
        <translation>Полностью: {address}</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Сохранить там не удалось. Выберите другое место.</translation>
    </message>
    <message>
        <source>It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>Сообщение уходит запечатанным, длиной 8192 байта, что бы в нём ни было.</translation>
    </message>
    <message>
        <source>It was meant for another authority.</source>
        <translation>Это предназначалось другому ведомству.</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>Передавать дальше</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть их</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Нет ответа.</translation>
    </message>
    <message>
        <source>Not accepted by the authority</source>
        <translation>Ведомство не приняло</translation>
    </message>
    <message>
        <source>Not reached yet. It is tried again by itself; nothing you record is lost.</source>
        <translation>Связи ещё не было. Попытки повторяются сами; ничего из записанного не потеряется.</translation>
    </message>
    <message>
        <source>Not: your name, your answers, the time at which you wrote it.</source>
        <translation>Не уходит: имя, ответы, время, когда вы писали.</translation>
    </message>
    <message>
        <source>Not: your name, your other answers, the time at which you wrote it.</source>
        <translation>Не уходит: имя, другие ответы, время, когда вы писали.</translation>
    </message>
    <message>
        <source>Nothing has left for this yet.</source>
        <translation>Пока ничего не ушло.</translation>
    </message>
    <message>
        <source>Nothing more is sent; what was sent stays with the authority and in the log below.</source>
        <translation>Больше ничего не отправляется; отправленное остаётся у ведомства и в списке ниже.</translation>
    </message>
    <message>
        <source>Nothing was ever sent.</source>
        <translation>Ничего никогда не отправлялось.</translation>
    </message>
    <message>
        <source>Notices for everyone were asked for</source>
        <translation>Запрошены объявления для всех</translation>
    </message>
    <message>
        <source>Only what you tick leaves, in each check-in from now on.</source>
        <translation>С этого момента с каждой отметкой уходит только то, что вы выберете.</translation>
    </message>
    <message>
        <source>Perhaps a new code was used on another computer. Nothing is lost: what you record is kept here, and what was not taken is sent again once this computer has a key of its own. For that, enter a new code; ask the authority for one.</source>
        <translation>Возможно, новый код использован на другом компьютере. Ничего не потеряно: записанное хранится здесь, а непринятое отправится снова, когда у этого компьютера будет свой ключ. Для этого введите новый код; попросите его у ведомства.</translation>
    </message>
    <message>
        <source>Questions ticked: {count}.</source>
        <translation>Выбрано вопросов: {count}.</translation>
    </message>
    <message>
        <source>Recorded here, waiting to be sent</source>
        <translation>Записано здесь, ждёт отправки</translation>
    </message>
    <message>
        <source>Save everything that was signed about your order in one file, with a page that can be read and printed. A lawyer, a clerk or a court can check every signature in it without asking anyone. Your answers are not in it. It is not encrypted: give it only to people you trust.</source>
        <translation>Сохраните всё подписанное, что относится к вашему предписанию, в одном файле вместе со страницей, которую можно прочитать и напечатать. Юрист, сотрудник ведомства или суд может проверить в нём каждую подпись, никого не спрашивая. Ваших ответов в нём нет. Он не зашифрован: отдавайте его только тем, кому доверяете.</translation>
    </message>
    <message>
        <source>Save the file for {first} to {last}</source>
        <translation>Сохранить файл: {first}&#xa0;— {last}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Save the receipt: {what}</source>
        <translation>Сохранить квитанцию: {what}</translation>
    </message>
    <message>
        <source>Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {file} --root FINGERPRINT</source>
        <translation>Сохранено. Проверить это может любой, у кого есть контрольный отпечаток из вашего письма: homebound verify {file} --root FINGERPRINT</translation>
    </message>
    <message>
        <source>Saved: {file}. Open the file statement.pdf in it to read and print what it shows.</source>
        <translation>Сохранено: {file}. Внутри есть файл statement.pdf: его можно прочитать и напечатать.</translation>
    </message>
    <message>
        <source>Sealed when you locked this record. It may have been sent while it was locked.</source>
        <translation>Запечатано, когда вы заблокировали эти записи. Возможно, отправлено, пока они были заблокированы.</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>Ничего не передавать</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Sharing is set up. Each check-in brings a receipt.</source>
        <translation>Передача данных настроена. На каждую отметку приходит квитанция.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>Показать исходный текст</translation>
    </message>
    <message>
        <source>So is the first text of each answer, which keeps it from being guessed.</source>
        <translation>Другой там и первый текст в каждом ответе: он не даёт угадать ответ.</translation>
    </message>
    <message>
        <source>Something answered, but not with the authority&apos;s signed word.</source>
        <translation>Что-то ответило, но без подписи ведомства.</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>Начать передачу</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Прекратить передачу</translation>
    </message>
    <message>
        <source>Stop sharing?</source>
        <translation>Прекратить передачу?</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>The answer pointed to another address. It was not followed.</source>
        <translation>Ответ указывал на другой адрес. Программа туда не перешла.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Ответ шёл слишком долго.</translation>
    </message>
    <message>
        <source>The answers beside it did not fit.</source>
        <translation>Ответы рядом с этим не подошли.</translation>
    </message>
    <message>
        <source>The authority asks to try again later.</source>
        <translation>Ведомство просит попробовать позже.</translation>
    </message>
    <message>
        <source>The authority could not be reached.</source>
        <translation>Связаться с ведомством не удалось.</translation>
    </message>
    <message>
        <source>The authority could not open it. Perhaps its keys are new.</source>
        <translation>Ведомство не смогло это открыть. Возможно, у него новые ключи.</translation>
    </message>
    <message>
        <source>The authority could not read it.</source>
        <translation>Ведомство не смогло это прочитать.</translation>
    </message>
    <message>
        <source>The authority did not take the new code. Nothing else has changed: sharing goes on as before.</source>
        <translation>Ведомство не приняло новый код. Больше ничего не изменилось: передача данных идёт как прежде.</translation>
    </message>
    <message>
        <source>The authority did not take this code, so nothing is shared. It may be wrong, or have been used already. What you record stays here. Type the code again, or ask for a new one.</source>
        <translation>Ведомство не приняло этот код, поэтому ничего не передаётся. Возможно, он неверен или уже использован. Записанное остаётся здесь. Введите код снова или попросите новый.</translation>
    </message>
    <message>
        <source>The authority does not take the key that signed this any more. Enter a new code, and it is sent again.</source>
        <translation>Ведомство больше не принимает ключ, которым это подписано. Введите новый код, и это отправится снова.</translation>
    </message>
    <message>
        <source>The authority had erased it, as you asked.</source>
        <translation>Ведомство стёрло это, как вы просили.</translation>
    </message>
    <message>
        <source>The authority has no newer keys. They are the same for everyone.</source>
        <translation>Более новых ключей у ведомства нет. Они одни для всех.</translation>
    </message>
    <message>
        <source>The authority has no such window in this order.</source>
        <translation>У ведомства нет такого промежутка в этом предписании.</translation>
    </message>
    <message>
        <source>The authority holds no check-in that these answers belong to.</source>
        <translation>У ведомства нет отметки, к которой относятся эти ответы.</translation>
    </message>
    <message>
        <source>The authority learns: only what it knew when it made your order.</source>
        <translation>Ведомство не узнаёт ничего сверх того, что знало при выдаче предписания.</translation>
    </message>
    <message>
        <source>The authority learns: that you checked in for this window, when it arrived, and your internet address unless you use Tor or a proxy (Settings, Network). It does not learn your answers.</source>
        <translation>Ведомство узнаёт, что вы отметились в этом промежутке, когда пришла отметка, и ваш интернет-адрес, если вы не пользуетесь Tor или прокси (Настройки, «Сеть»). Ваших ответов оно не узнаёт.</translation>
    </message>
    <message>
        <source>The authority learns: the same, and the answers that you tick.</source>
        <translation>Ведомство узнаёт: то же и ответы, которые вы выбрали.</translation>
    </message>
    <message>
        <source>The authority learns: the same, and yes or no to “Would you like a call?”.</source>
        <translation>Ведомство узнаёт: то же и «да» или «нет» на вопрос «Хотите, чтобы вам позвонили?».</translation>
    </message>
    <message>
        <source>The authority no longer takes this computer&apos;s key</source>
        <translation>Ведомство больше не принимает ключ этого компьютера</translation>
    </message>
    <message>
        <source>The authority takes no more messages of this order.</source>
        <translation>Ведомство больше не принимает сообщений по этому предписанию.</translation>
    </message>
    <message>
        <source>The authority&apos;s keys were asked for</source>
        <translation>Запрошены ключи ведомства</translation>
    </message>
    <message>
        <source>The authority&apos;s new keys came. They are the same for everyone.</source>
        <translation>Новые ключи ведомства пришли. Они одни для всех.</translation>
    </message>
    <message>
        <source>The authority&apos;s signed answer</source>
        <translation>Подписанный ответ ведомства</translation>
    </message>
    <message>
        <source>The code from your letter</source>
        <translation>Код из вашего письма</translation>
    </message>
    <message>
        <source>The code was not accepted</source>
        <translation>Код не принят</translation>
    </message>
    <message>
        <source>The code was not accepted: wrong, used already, or tried often.</source>
        <translation>Код не принят: он неверен, уже использован или попыток было слишком много.</translation>
    </message>
    <message>
        <source>The network sees nothing. Someone who steals this computer while it is locked learns that Homebound is here, the profile names, and the size and dates of the encrypted file.</source>
        <translation>Сеть не узнаёт ничего. Если заблокированный компьютер украдут, по нему можно узнать, что на нём есть Homebound, имена профилей, размер и даты зашифрованного файла.</translation>
    </message>
    <message>
        <source>The network sees the authority&apos;s address, and messages that all look alike. Someone who steals this computer while it is locked learns no more than without sharing.</source>
        <translation>Сеть узнаёт адрес ведомства и видит одинаковые с виду сообщения. Если заблокированный компьютер украдут, по нему можно узнать не больше, чем без передачи данных.</translation>
    </message>
    <message>
        <source>The other side could not show that it is the authority.</source>
        <translation>Другая сторона не смогла показать, что она и есть ведомство.</translation>
    </message>
    <message>
        <source>The proxy could not be reached. See Network under Settings.</source>
        <translation>Связаться с прокси не удалось. Откройте «Сеть» в настройках.</translation>
    </message>
    <message>
        <source>The proxy did not pass it on. See Network under Settings, or try later.</source>
        <translation>Прокси это не передал. Откройте «Сеть» в настройках или попробуйте позже.</translation>
    </message>
    <message>
        <source>The public time stamp came. It is the same for everyone.</source>
        <translation>Пришла общая метка времени. Она одна для всех.</translation>
    </message>
    <message>
        <source>The public time step in it did not fit.</source>
        <translation>Общая метка времени в этом сообщении не подошла.</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>There is nobody to share with</source>
        <translation>Передавать некому</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Их не было.</translation>
    </message>
    <message>
        <source>They came, with a valid signature.</source>
        <translation>Получено, подпись верна.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings leave the proxy to a script or gave no answer, so nothing was sent. Name the proxy in Network under Settings.</source>
        <translation>Настройки этого компьютера выбирают прокси скриптом или не ответили, поэтому ничего не отправлено. Укажите прокси в разделе «Сеть» в настройках.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>Too early: the window was not open for the authority yet.</source>
        <translation>Слишком рано: для ведомства промежуток ещё не был открыт.</translation>
    </message>
    <message>
        <source>Too late: the authority takes it until 14 days after the end.</source>
        <translation>Слишком поздно: ведомство принимает это до 14 дней после конца.</translation>
    </message>
    <message>
        <source>Tried, not acknowledged yet; it is tried again by itself</source>
        <translation>Подтверждения ещё нет; отправка повторится сама</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Использовать этот код</translation>
    </message>
    <message>
        <source>What follows if a check-in does not arrive, its page says.</source>
        <translation>Что последует, если отметка не придёт, сказано на его странице.</translation>
    </message>
    <message>
        <source>What the authority says it does</source>
        <translation>Как поступает ведомство, по его словам</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>Что передавать</translation>
    </message>
    <message>
        <source>What was in the sealed body</source>
        <translation>Что было в запечатанном сообщении</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>Что отправлено и что ждёт отправки</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Что уйдёт</translation>
    </message>
    <message>
        <source>What you record while you share nothing can never be proven later.</source>
        <translation>То, что вы записали, пока ничего не передавали, потом не послужит доказательством.</translation>
    </message>
    <message numerus="yes">
        <source>What you send is deleted there %n days after your quarantine has ended.</source>
        <translation>
            <numerusform>Отправленное удаляется там через %n день после окончания карантина.</numerusform>
            <numerusform>Отправленное удаляется там через %n дня после окончания карантина.</numerusform>
            <numerusform>Отправленное удаляется там через %n дней после окончания карантина.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send is deleted there when your quarantine has ended.</source>
        <translation>Отправленное удаляется там с окончанием карантина.</translation>
    </message>
    <message>
        <source>What you share is signed. If it reaches others, you cannot say that it is not yours.</source>
        <translation>То, что вы передаёте, подписано. Если оно попадёт к другим, вы не сможете сказать, что оно не ваше.</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>Какие ответы?</translation>
    </message>
    <message>
        <source>Withdrawn: it is not sent any more</source>
        <translation>Отозвано: больше не отправляется</translation>
    </message>
    <message>
        <source>You chose: {level}</source>
        <translation>Вы выбрали: {level}</translation>
    </message>
    <message>
        <source>You follow no order of a health authority. Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>Вы не следуете предписанию ведомства здравоохранения. Всё остаётся на этом компьютере. Без передачи данных не будет квитанции, которую можно показать потом.</translation>
    </message>
    <message>
        <source>You have not checked in yet. With your first check-in you see here, to the letter, what leaves. You can choose now all the same, and change it at any time.</source>
        <translation>Вы ещё не отмечались. С первой отметкой вы увидите здесь дословно, что уходит. Выбрать можно и сейчас, и в любое время изменить.</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>Вы ничего не передаёте</translation>
    </message>
    <message>
        <source>You share: “I checked in”</source>
        <translation>Вы передаёте: «Отметка сделана»</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call</source>
        <translation>Вы передаёте: «Отметка сделана» и нужен ли вам звонок</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked</source>
        <translation>Вы передаёте: «Отметка сделана», выбранные вами ответы и нужен ли вам звонок</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>Вы прекратили передачу данных</translation>
    </message>
    <message>
        <source>Your code and your new key</source>
        <translation>Ваш код и ваш новый ключ</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>Ваше объяснение</translation>
    </message>
    <message>
        <source>Your health authority: {address}</source>
        <translation>Ваше ведомство здравоохранения: {address}</translation>
    </message>
    <message>
        <source>Your question what the authority holds</source>
        <translation>Ваш вопрос, что хранит ведомство</translation>
    </message>
    <message>
        <source>Your request for help</source>
        <translation>Ваша просьба о помощи</translation>
    </message>
    <message>
        <source>Your wish to take your agreement back</source>
        <translation>Ваше желание отозвать согласие</translation>
    </message>
    <message>
        <source>Your word that something is wrong with the order</source>
        <translation>Ваши слова о том, что в предписании что-то не так</translation>
    </message>
    <message>
        <source>no answer: none is ticked that you gave in this check-in</source>
        <translation>ни одного ответа: из ответов этой отметки ничего не выбрано</translation>
    </message>
    <message>
        <source>that this order checked in for {slot}</source>
        <translation>что по этому предписанию есть отметка: {slot}</translation>
    </message>
    <message>
        <source>whether you would like a call: yes or no, asked in each check-in</source>
        <translation>нужен ли вам звонок: да или нет, вопрос при каждой отметке</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day} · {window}</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}: {outcome}</translation>
    </message>
    <message>
        <source>{question} – {answer}</source>
        <translation>{question}&#xa0;— {answer}</translation>
    </message>
    <message>
        <source>{question} – {detail}</source>
        <translation>{question}&#xa0;— {detail}</translation>
    </message>
    <message>
        <source>{queued}, answered {answered}</source>
        <translation>{queued}, ответ: {answered}</translation>
    </message>
    <message>
        <source>{queued}, withdrawn {answered}</source>
        <translation>{queued}, отозвано: {answered}</translation>
    </message>
    <message>
        <source>“I checked in”</source>
        <translation>«Отметка сделана»</translation>
    </message>
    <message>
        <source>“I checked in”, and whether I would like a call</source>
        <translation>«Отметка сделана» и нужен ли мне звонок</translation>
    </message>
    <message>
        <source>“I checked in”, whether I would like a call, and my answers</source>
        <translation>«Отметка сделана», мои ответы и нужен ли мне звонок</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Everything that is signed can be checked by anyone, without an account and without a network, with the free program Homebound. Type this in a terminal, and behind it the fingerprint from the authority&apos;s letter:</source>
        <translation>Всё подписанное может проверить любой, без учётной записи и без сети, бесплатной программой Homebound. Наберите в терминале эту строку, а за ней&#xa0;— контрольный отпечаток из письма ведомства:</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Как это проверить</translation>
    </message>
    <message>
        <source>It does not show that a person was at home, nor who used the key. A window without a receipt does not show that nothing was reported.</source>
        <translation>Это не показывает ни того, что человек был дома, ни того, кто пользовался ключом. Если на промежуток нет квитанции, это ещё не показывает, что отметки не было.</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Нет квитанции</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Не требовалось</translation>
    </message>
    <message>
        <source>Of {name}, made on {moment}.</source>
        <translation>О человеке: {name}. Составлено: {moment}.</translation>
    </message>
    <message>
        <source>Received by the authority</source>
        <translation>Получено ведомством</translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation>Получено вовремя</translation>
    </message>
    <message>
        <source>Received late, {moment}</source>
        <translation>Получено с опозданием: {moment}</translation>
    </message>
    <message>
        <source>Received; another check-in for this window was received before it</source>
        <translation>Получено; ещё раньше получена другая отметка за этот промежуток</translation>
    </message>
    <message>
        <source>Refused; the authority&apos;s signed reason is in the file</source>
        <translation>Отклонено; подписанная причина ведомства есть в файле</translation>
    </message>
    <message>
        <source>Statement about a quarantine</source>
        <translation>Справка о карантине</translation>
    </message>
    <message>
        <source>The fingerprint in the letter has to be this one:</source>
        <translation>Контрольный отпечаток в письме должен быть таким:</translation>
    </message>
    <message>
        <source>The order was issued by {authority} for {first} to {last}. Times are those of {zone}.</source>
        <translation>Предписание выдало ведомство {authority}, срок: {first}&#xa0;— {last}. Время указано по часовому поясу {zone}.</translation>
    </message>
    <message>
        <source>This page is not signed. What counts is what the program says that checks the signed files beside it; how to do that stands at the end.</source>
        <translation>Эта страница не подписана. Решает то, что скажет программа, которая проверяет подписанные файлы рядом с ней; как это сделать, написано в конце.</translation>
    </message>
    <message>
        <source>What happened, window by window</source>
        <translation>Что было в каждом промежутке</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Чего это не показывает</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Что это показывает</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>{entered}, {moment}</source>
        <translation>{entered}, {moment}</translation>
    </message>
    <message>
        <source>{window}, {opens} to {closes}</source>
        <translation>{window}, с&#xa0;{opens} до&#xa0;{closes}</translation>
    </message>
    <message>
        <source>“Entered” is what the record on the resident&apos;s computer says, by that computer&apos;s clock. It is the resident&apos;s own statement, and so is the log of tries to send.</source>
        <translation>«Внесено»&#xa0;— то, что говорят записи на компьютере человека на карантине, по часам этого компьютера. Это его собственное заявление, как и список попыток отправки.</translation>
    </message>
    <message>
        <source>“Received” means that the file beside this page holds the authority&apos;s own signed receipt. It shows that the holder of the enrolled key reported for that window, and by when the authority had it.</source>
        <translation>«Получено» означает, что в файле рядом с этой страницей есть подписанная квитанция самого ведомства. Она показывает, что владелец зарегистрированного ключа отметился в этом промежутке и к какому времени это было у ведомства.</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Away</source>
        <translation>Вас не будет</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Checked in afterwards</source>
        <translation>Отмечено позже</translation>
    </message>
    <message>
        <source>Checked in late</source>
        <translation>Отмечено с опозданием</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не требовалось</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Нет отметки</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Впереди</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.</source>
        <translation>Рисунок недели: отметки по дням, температура и симптомы. Таблица ниже говорит то же словами.</translation>
    </message>
    <message>
        <source>Answers, without those that are no</source>
        <translation>Ответы, кроме «нет»</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Check-ins asked for: {times}. Times are those of {zone}.</source>
        <translation>Время отметок: {times}. Указано по часовому поясу {zone}.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>In the pictures a full disc is a check-in on time, a clock late, a ring with a tick afterwards, a ring with a line none, a speech bubble explained. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>На рисунках закрашенный круг&#xa0;— отметка вовремя, часы&#xa0;— с опозданием, кольцо с галочкой&#xa0;— позже, кольцо с чертой&#xa0;— отметки нет, облачко&#xa0;— объяснено. Столбик&#xa0;— симптом, чем выше, тем хуже; черта&#xa0;— нет, кольцо&#xa0;— не знаю.</translation>
    </message>
    <message>
        <source>Made on {day}. Page {page} of {pages}</source>
        <translation>Составлено: {day}. Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Summary for a doctor</source>
        <translation>Сводка для врача</translation>
    </message>
    <message>
        <source>The resident wrote all of this; times are by the resident&apos;s computer. It is no diagnosis.</source>
        <translation>Всё это написал человек на карантине; время&#xa0;— по часам его компьютера. Это не диагноз.</translation>
    </message>
    <message>
        <source>There are no check-ins yet.</source>
        <translation>Отметок пока нет.</translation>
    </message>
    <message>
        <source>changed {moment}: {question} was “{answer}”</source>
        <translation>изменено {moment}: {question}&#xa0;— было «{answer}»</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day} · {window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}&#xa0;— {last}</translation>
    </message>
    <message>
        <source>{name}, {age}. Made on {day} with Homebound.</source>
        <translation>{name}, {age}. Составлено в Homebound: {day}.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{window} {opens} to {closes}</source>
        <translation>{window} (с&#xa0;{opens} до&#xa0;{closes})</translation>
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
        <translation>Отметка, которая открылась ещё до того, как ведомство подписало изменение, по-прежнему учитывается: {slots}.</translation>
    </message>
    <message>
        <source>Acknowledged by the authority.</source>
        <translation>Подтверждено ведомством.</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Afternoon check-in</source>
        <translation>Дневная отметка</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation>Вечерняя отметка</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Полдень</translation>
    </message>
    <message>
        <source>Midday check-in</source>
        <translation>Полуденная отметка</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Утро</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Утренняя отметка</translation>
    </message>
    <message>
        <source>Not accepted by the authority: see Sharing.</source>
        <translation>Ведомство не приняло: см. «Передача данных».</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Нет отметки</translation>
    </message>
    <message>
        <source>Not sent yet. It is sent by itself while this record is open.</source>
        <translation>Ещё не отправлено. Уйдёт само, пока записи открыты.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Will be sent, even while locked.</source>
        <translation>Будет отправлено даже после блокировки.</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had been set back</source>
        <translation>часы компьютера были переведены назад</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had jumped ahead</source>
        <translation>часы компьютера ушли вперёд</translation>
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
        <translation>Затем до {time}&#xa0;— с опозданием. Отметиться можно и потом.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>Check in: {name}</source>
        <translation>Отметиться: {name}</translation>
    </message>
    <message>
        <source>Enter a new code</source>
        <translation>Ввести новый код</translation>
    </message>
    <message>
        <source>It asks for less than before, and that counts already.</source>
        <translation>Требуется меньше, чем раньше, и изменение уже действует.</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts only once you accept it.</source>
        <translation>Требуется больше, чем раньше. Изменение начнёт действовать, только когда вы его примете.</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>Он начинается {day}.</translation>
    </message>
    <message>
        <source>It closed at {time}. A late check-in is kept like any other.</source>
        <translation>Закрыто в {time}. Отметка с опозданием сохраняется так же, как любая другая.</translation>
    </message>
    <message>
        <source>It closed at {time}. You can still check in.</source>
        <translation>Закрыто в {time}. Отметиться ещё можно.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>Карантин ещё не начался</translation>
    </message>
    <message>
        <source>Late until {time}</source>
        <translation>Можно отметиться с опозданием до&#xa0;{time}</translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation>Посмотреть изменение</translation>
    </message>
    <message>
        <source>Next: {when}.</source>
        <translation>Следующая отметка: {when}.</translation>
    </message>
    <message>
        <source>No more check-ins</source>
        <translation>Отмечаться больше не нужно</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Предписания пока нет</translation>
    </message>
    <message>
        <source>Nothing can be sent from this computer now</source>
        <translation>Сейчас с этого компьютера ничего нельзя отправить</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so.</source>
        <translation>Ничего не будет стёрто, если вы этого не выберете.</translation>
    </message>
    <message>
        <source>Nothing is open now</source>
        <translation>Сейчас открытых отметок нет</translation>
    </message>
    <message>
        <source>Nothing more is asked of you. Your record stays here, under History.</source>
        <translation>От вас больше ничего не требуется. Ваши записи остаются здесь, на странице «История».</translation>
    </message>
    <message>
        <source>Open one, or set up days without one.</source>
        <translation>Откройте его или задайте дни без него.</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Открыто до&#xa0;{time}</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>Записано в {time}</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Посмотреть, что нового</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Показать: {name}</translation>
    </message>
    <message>
        <source>The authority no longer takes its key. Nothing is lost: what you record is kept here, and is sent once you have entered a new code.</source>
        <translation>Ведомство больше не принимает его ключ. Ничего не потеряно: записанное хранится здесь и будет отправлено, когда вы введёте новый код.</translation>
    </message>
    <message>
        <source>The authority wants to change the order</source>
        <translation>Ведомство хочет изменить предписание</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>Предписание изменилось</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>Что сделать с вашими записями?</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>Карантин снят</translation>
    </message>
    <message>
        <source>You can still check in afterwards.</source>
        <translation>Отметиться можно и после закрытия.</translation>
    </message>
    <message>
        <source>Your authority wants to change your order</source>
        <translation>Ваше ведомство хочет изменить предписание</translation>
    </message>
    <message>
        <source>Your order has changed</source>
        <translation>Ваше предписание изменилось</translation>
    </message>
    <message>
        <source>Your record stays here, under History.</source>
        <translation>Ваши записи остаются здесь, на странице «История».</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>с&#xa0;{opens} до&#xa0;{closes}</translation>
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
        <translation>Профиль, который есть на этом компьютере, никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Entries that can be read are still safe. What you do here changes nothing in the damaged record. Do you have a recent backup? It may hold more.</source>
        <translation>Записи, которые читаются, ещё целы. То, что вы делаете здесь, ничего не меняет в повреждённых записях. Есть ли у вас свежая резервная копия? В ней может быть больше.</translation>
    </message>
    <message>
        <source>If you can, first make a copy of this folder:</source>
        <translation>Если можете, сначала сделайте копию этой папки:</translation>
    </message>
    <message>
        <source>Its name ends in .homebound-backup.</source>
        <translation>Имя файла заканчивается на .homebound-backup.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Имя копии</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Имя нового профиля</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>Passphrase or recovery code from when it was saved</source>
        <translation>Парольная фраза или код восстановления на момент сохранения</translation>
    </message>
    <message>
        <source>Profile: {name}
Saved: {moment}
File: {file}
If you share check-ins, use only one of the two from now on: the authority takes both, and sees that there are two.</source>
        <translation>Профиль: {name}
Сохранено: {moment}
Файл: {file}
Если вы передаёте отметки, пользуйтесь теперь только одной из двух копий: ведомство примет отметки из обеих и увидит, что их две.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>Save what is readable into a new profile</source>
        <translation>Сохранить то, что читается, в новый профиль</translation>
    </message>
    <message>
        <source>See what is still readable</source>
        <translation>Посмотреть, что ещё читается</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я ввожу</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>This profile is on this computer already, and stays as it is. The backup is restored beside it, under a name of its own:</source>
        <translation>Этот профиль уже есть на этом компьютере и остаётся как есть. Резервная копия восстановится рядом, под другим именем:</translation>
    </message>
    <message>
        <source>This record is damaged</source>
        <translation>Эти записи повреждены</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>Введите парольную фразу или код восстановления этой копии.</translation>
    </message>
    <message>
        <source>{name} (rescued)</source>
        <translation>{name} (спасено)</translation>
    </message>
    <message>
        <source>{name} (restored)</source>
        <translation>{name} (восстановлено)</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A picture holds the order alone. Only the authority&apos;s keys can show whether it is the authority&apos;s own. Anybody can draw such a picture.</source>
        <translation>На снимке есть только предписание. Выдало ли его ведомство, можно проверить только по ключам ведомства. Такой снимок может сделать кто угодно.</translation>
    </message>
    <message>
        <source>If you ask, one request goes to {host}, for what everybody gets there. It says nothing of you or your order; whoever runs that address sees that a computer at your internet address asked.</source>
        <translation>Если спросить, на {host} уйдёт один запрос, одинаковый для всех. Он ничего не говорит о вас и вашем предписании; владелец этого адреса увидит, что запрос отправил компьютер с вашим интернет-адресом.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>You can follow it all the same, and verify it later. Sharing anything needs it verified.</source>
        <translation>Следовать предписанию можно и так, а проверить его&#xa0;— позже. Чтобы что-то передавать, его надо проверить.</translation>
    </message>
    <message>
        <source>You can follow it all the same. Sharing anything needs it verified.</source>
        <translation>Следовать ему можно и так. Чтобы что-то передавать, его надо проверить.</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>Your order is here and waits.</source>
        <translation>Ваше предписание уже здесь и ждёт вас.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Ask {host}</source>
        <translation>Запросить у {host}</translation>
    </message>
</context>
</TS>
