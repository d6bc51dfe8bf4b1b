<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Homebound can go on in the background when its window is closed: locked, only to remind you of your check-ins. To see it again, start it as usual. Ctrl+Q ends it.</source>
        <translation>关闭窗口后，Homebound 可以在后台继续运行：保持锁定，只提醒您签到。想再看到它时，照常启动即可。按 Ctrl+Q 结束运行。</translation>
    </message>
    <message>
        <source>Keep reminding you?</source>
        <translation>继续提醒您吗？</translation>
    </message>
    <message>
        <source>No, end it</source>
        <translation>不，结束</translation>
    </message>
    <message>
        <source>Yes, keep reminding me</source>
        <translation>好，继续提醒我</translation>
    </message>
    <message>
        <source>You are asked once. You can change it in Settings, under Reminders.</source>
        <translation>只问您一次。您可以在“设置”的“提醒”中更改。</translation>
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
        <translation>添加一次签到</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check-in {number} closes</source>
        <translation>签到 {number}：结束时间</translation>
    </message>
    <message>
        <source>Check-in {number} opens</source>
        <translation>签到 {number}：开始时间</translation>
    </message>
    <message>
        <source>Check-ins of each day</source>
        <translation>每天的签到</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From a health authority</source>
        <translation>来自卫生部门</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>检查一遍</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Open a file or picture</source>
        <translation>打开文件或图片</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open the order file that you were given (it ends in .homebound), or a picture of its square code: a photograph, a scan, a screenshot. You can also drop it here. You see what it says before you accept it. Nothing is sent.</source>
        <translation>打开您收到的隔离令文件（以 .homebound 结尾），或其方形码的图片：照片、扫描件或截图。您也可以把它拖到这里。接受之前，您会先看到其中的内容。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Or paste the link that you were sent</source>
        <translation>或粘贴发送给您的链接</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove check-in {number}</source>
        <translation>移除签到 {number}</translation>
    </message>
    <message>
        <source>Set your own days and times, for yourself or your doctor.</source>
        <translation>为自己或医生设定您自己的日期和时间。</translation>
    </message>
    <message>
        <source>Without an authority</source>
        <translation>没有部门参与</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>您的隔离</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>About you</source>
        <translation>关于您</translation>
    </message>
    <message>
        <source>After a restart Homebound is locked. To remind you then, it would keep the times and the last day outside the encrypted record: anyone using this computer could see them. You can change this in Settings.</source>
        <translation>重新启动后，Homebound 处于锁定状态。要在那时提醒您，它会把时间和最后一天存放在加密记录之外：任何使用这台电脑的人都能看到。您可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the country you are in. Advice names its emergency number.</source>
        <translation>请选择您所在的国家。建议中会写明当地的急救电话。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>For the emergency number.</source>
        <translation>用于急救电话。</translation>
    </message>
    <message>
        <source>It opens your record on this computer. Nobody can reset it, not even us.</source>
        <translation>它能打开您在这台电脑上的记录。没有人能重置它，我们也不能。</translation>
    </message>
    <message>
        <source>Make my profile</source>
        <translation>创建我的档案</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>正在生成您的密钥…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Remind me while locked?</source>
        <translation>锁定时也提醒我吗？</translation>
    </message>
    <message>
        <source>Shown while Homebound is locked. Any name will do.</source>
        <translation>Homebound 锁定时会显示。任何名字都可以。</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>有些建议与年龄有关。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到文件夹。
请检查文件夹名称是否正确。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请检查文件名是否正确。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除文件夹。</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Homebound recovery code.pdf</source>
        <translation>Homebound 恢复码.pdf</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已经写下来了</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your record. Write it on paper and keep it away from this computer. This code is not shown again; you can make another one later.</source>
        <translation>如果您忘记密码短语，只有这个恢复码能打开您的记录。请写在纸上，不要放在这台电脑旁边。它不会再次显示；以后可以另做一个。</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>无法保存到那里。请选择其他位置。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Save as PDF to print</source>
        <translation>保存为 PDF 以便打印</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>已保存。请打印，然后删除该文件。</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with your paper.</source>
        <translation>这不是第 {number} 组。请与纸上的内容核对。</translation>
    </message>
    <message>
        <source>To be sure, type group number {number} of the seven</source>
        <translation>为了确认，请输入七组中的第 {number} 组</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>您的恢复码</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>An earlier order from this address had another fingerprint. An authority seldom changes it. Call it at a number that you know from elsewhere before you accept.</source>
        <translation>此前来自这个地址的隔离令有不同的指纹。部门很少更换它。接受之前，请拨打您从其他途径得知的电话与其核实。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Compare with your paper letter</source>
        <translation>与您的纸质信件核对</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}</source>
        <translation>每天 {opens} 至 {closes}</translation>
    </message>
    <message>
        <source>Every day {opens} to {closes}, late until {until}</source>
        <translation>每天 {opens} 至 {closes}，较晚签到至 {until}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>校验指纹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>共多少天</translation>
    </message>
    <message>
        <source>It lasts until {last}. If you accept this one, it takes its place: nothing more is due under the other. What you recorded stays in your history.</source>
        <translation>它持续到{last}。如果您接受这一份，它就取而代之：另一份不再有任何要求。您记录的内容留在历史中。</translation>
    </message>
    <message>
        <source>Not the key of your earlier order</source>
        <translation>与您先前隔离令的密钥不同</translation>
    </message>
    <message>
        <source>Nothing. Accepting sends nothing to anyone.</source>
        <translation>没有。接受它不会向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>这份隔离令有问题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The signatures fit together. Whether they are the authority&apos;s own, only your letter can tell: these groups must be the same there.</source>
        <translation>签名彼此相符。它们是否出自该部门，只有您的信件能证明：信中必须有同样的这些组。</translation>
    </message>
    <message>
        <source>This is the order</source>
        <translation>这是隔离令</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送什么</translation>
    </message>
    <message>
        <source>You follow another order now</source>
        <translation>您现在遵循另一份隔离令</translation>
    </message>
    <message>
        <source>You said that something is wrong with it</source>
        <translation>您说过它有问题</translation>
    </message>
    <message>
        <source>Your own quarantine</source>
        <translation>您自己的隔离</translation>
    </message>
    <message>
        <source>{address}, says the picture</source>
        <translation>{address}（图片所写）</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Questions and keys (F1)</source>
        <translation>问题与按键 (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>{window}: {state}</source>
        <translation>{window}：{state}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Another order</source>
        <translation>另一份隔离令</translation>
    </message>
    <message>
        <source>Before your quarantine</source>
        <translation>隔离开始之前</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check in: {window}</source>
        <translation>签到：{window}</translation>
    </message>
    <message>
        <source>Closed at {closes}, before you joined</source>
        <translation>{closes} 已关闭，在您加入之前</translation>
    </message>
    <message>
        <source>Closed at {closes}, explained</source>
        <translation>{closes} 已关闭，已说明</translation>
    </message>
    <message>
        <source>Closed at {closes}, not checked in</source>
        <translation>{closes} 已关闭，未签到</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>第 {number} 天，共 {days} 天</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>一切都留在这台电脑上。不共享，以后就没有回执可以出示。</translation>
    </message>
    <message>
        <source>From {opens} to {closes} you are away</source>
        <translation>{opens} 至 {closes} 您不在</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>我将暂时无法签到</translation>
    </message>
    <message>
        <source>It came as a picture. You can follow it all the same; sharing needs it verified.</source>
        <translation>它是以图片形式收到的。您仍可照此执行；共享之前需要先验证。</translation>
    </message>
    <message>
        <source>It is over a week since you saved a backup. If this disk fails, it helps.</source>
        <translation>距您上次保存备份已超过一周。万一磁盘损坏，备份会有帮助。</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation>未被接受：{count}。</translation>
    </message>
    <message>
        <source>Not sent yet: {count}. It is sent by itself while this record is open.</source>
        <translation>尚未发送：{count}。在此记录打开期间会自动发送。</translation>
    </message>
    <message>
        <source>Opens at {opens}, closes at {closes}</source>
        <translation>{opens} 打开，{closes} 关闭</translation>
    </message>
    <message>
        <source>Receipts: {count}.</source>
        <translation>回执：{count}。</translation>
    </message>
    <message>
        <source>Recorded at {time}.</source>
        <translation>记录于 {time}。</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>查看我的回答</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Times here are those of your order</source>
        <translation>这里显示的是您隔离令的时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Verify the order</source>
        <translation>验证隔离令</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>接下来呢？</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送的内容</translation>
    </message>
    <message>
        <source>Will be sent: {count}, even while locked.</source>
        <translation>将会发送：{count}，锁定后也会。</translation>
    </message>
    <message>
        <source>You have no recovery code yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>您还没有恢复码。没有它，忘记密码短语就意味着失去记录。</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>您没有共享任何内容</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and no answers.</source>
        <translation>您共享：“我已签到”，不含任何回答。</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call.</source>
        <translation>您共享：“我已签到”，以及是否希望接到电话。</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked.</source>
        <translation>您共享：“我已签到”、是否希望接到电话，以及您勾选的回答。</translation>
    </message>
    <message>
        <source>Your order is not verified yet</source>
        <translation>您的隔离令尚未验证</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>您的隔离已结束</translation>
    </message>
    <message>
        <source>{theirs} in {zone} is {ours} on this computer.</source>
        <translation>{zone} 的 {theirs} 是这台电脑上的 {ours}。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Damaged profile</source>
        <translation>损坏的档案</translation>
    </message>
    <message>
        <source>First type the passphrase or the recovery code here.</source>
        <translation>请先在这里输入密码短语或恢复码。</translation>
    </message>
    <message>
        <source>Forgotten passphrase?</source>
        <translation>忘记密码短语？</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>It is shown to you as soon as you have unlocked.</source>
        <translation>您解锁后会立即显示。</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>用密钥环打开</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your record</source>
        <translation>解锁您的记录</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密码短语</translation>
    </message>
    <message>
        <source>last used {moment}</source>
        <translation>上次使用：{moment}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>For your days at home: a short check-in at known times, and a record that is yours.</source>
        <translation>为居家的日子准备：在已知的时间做简短签到，记录归您所有。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>It is shown to you once you have set up your record, in about two minutes.</source>
        <translation>设置好您的记录后就会显示，大约两分钟。</translation>
    </message>
    <message>
        <source>No camera, no microphone, no location. Ever.</source>
        <translation>没有摄像头，没有麦克风，没有定位。永远没有。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Welcome to Homebound</source>
        <translation>欢迎使用 Homebound</translation>
    </message>
    <message>
        <source>What you write stays on this computer, encrypted.</source>
        <translation>您写下的内容加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>You decide whether anything is sent. At the start, nothing is.</source>
        <translation>是否发送由您决定。一开始什么也不发送。</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>18 to 64 years</source>
        <translation>18 至 64 岁</translation>
    </message>
    <message>
        <source>5 to 17 years</source>
        <translation>5 至 17 岁</translation>
    </message>
    <message>
        <source>65 years or older</source>
        <translation>65 岁及以上</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>3 个月以下</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>5 岁以下</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>A check-in</source>
        <translation>一次签到</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>A person at the authority reads your request; nobody answers at once.</source>
        <translation>部门里会有人阅读您的请求；不会马上有人答复。</translation>
    </message>
    <message>
        <source>A request for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>其他消息</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>您后来出示的回答</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Ask what is held</source>
        <translation>询问保存了什么</translation>
    </message>
    <message>
        <source>Call the authority too, at the number in your letter.</source>
        <translation>也请拨打您信中的号码，致电该部门。</translation>
    </message>
    <message>
        <source>Call the authority too: {number}.</source>
        <translation>也请致电该部门：{number}。</translation>
    </message>
    <message>
        <source>Choose answers</source>
        <translation>选择回答</translation>
    </message>
    <message>
        <source>Choose one of them. “Something else” will do.</source>
        <translation>请选择其中一项。选“其他”也可以。</translation>
    </message>
    <message>
        <source>Confirmed with a signature on {day}. Messages touched: {count}.</source>
        <translation>{day}经签名确认。涉及的消息：{count}。</translation>
    </message>
    <message>
        <source>Erase my answers there</source>
        <translation>清除我在那里的回答</translation>
    </message>
    <message>
        <source>Follow dates of my own meanwhile</source>
        <translation>暂时按我自己的日期进行</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>It answers with a signed list of every message it has of this order.</source>
        <translation>它会以签名的清单答复，列出它所保存的本隔离令的每条消息。</translation>
    </message>
    <message>
        <source>It is not for me</source>
        <translation>这不是给我的</translation>
    </message>
    <message>
        <source>It waits to be sent to the authority.</source>
        <translation>正在等待发送给部门。</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>保存我的异议</translation>
    </message>
    <message>
        <source>Kept in your record; the authority was not told from here.</source>
        <translation>保存在您的记录中；尚未从这里告知部门。</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Messages that the authority held on {day}: {count}.</source>
        <translation>{day}部门保存的消息：{count}。</translation>
    </message>
    <message>
        <source>More is being asked for.</source>
        <translation>正在询问更多内容。</translation>
    </message>
    <message>
        <source>Not confirmed by the authority yet. It is sent by itself.</source>
        <translation>部门尚未确认。会自动发送。</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>Quickest by telephone: {number}.</source>
        <translation>打电话最快：{number}。</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>出示以前的回答</translation>
    </message>
    <message>
        <source>Send my objection</source>
        <translation>发送我的异议</translation>
    </message>
    <message>
        <source>Send my request</source>
        <translation>发送我的请求</translation>
    </message>
    <message>
        <source>Share nothing from now on</source>
        <translation>从现在起不再共享</translation>
    </message>
    <message>
        <source>Share nothing, and erase everything there</source>
        <translation>不再共享，并清除那里的一切</translation>
    </message>
    <message>
        <source>Single answers of a check-in that has its receipt, for an appeal or for the authority&apos;s doctor. You choose them, and see first what would leave.</source>
        <translation>一次有回执的签到中的个别回答，用于申诉或给该部门的医生。由您选择，并先看到会发出什么。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>想找人谈谈</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Something is wrong with this order</source>
        <translation>这份隔离令有问题</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take your agreement back</source>
        <translation>撤回您的同意</translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation>告知部门</translation>
    </message>
    <message>
        <source>Tell the authority why</source>
        <translation>告诉部门原因</translation>
    </message>
    <message>
        <source>Tell the authority why: {what}</source>
        <translation>告诉部门原因：{what}</translation>
    </message>
    <message>
        <source>Tell the authority: {what}</source>
        <translation>告知部门：{what}</translation>
    </message>
    <message>
        <source>The authority did not take it.</source>
        <translation>部门没有接受。</translation>
    </message>
    <message>
        <source>The authority does not know this yet</source>
        <translation>部门还不知道这件事</translation>
    </message>
    <message>
        <source>The authority erases every answer it has of you and keeps that you checked in. You go on sharing as you chose.</source>
        <translation>部门会清除它所保存的您的全部回答，只保留您已签到。您仍按所选方式共享。</translation>
    </message>
    <message>
        <source>The authority erases everything you sent it. Your receipts stay here, but it can no longer say by itself that you checked in.</source>
        <translation>部门会清除您发送的一切。回执仍留在这里，但它自己再也无法说明您签到过。</translation>
    </message>
    <message>
        <source>The authority has it, with a signed receipt.</source>
        <translation>部门已收到，并有签名的回执。</translation>
    </message>
    <message>
        <source>The authority is told that you share nothing any more. It keeps what it has. Windows from now on count as not shared, never as missed.</source>
        <translation>部门会得知您不再共享任何内容。它保留已有的内容。从现在起的时段算作未共享，绝不算作错过。</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>They are exactly those that this record knows.</source>
        <translation>它们与此记录所知的完全一致。</translation>
    </message>
    <message>
        <source>They are not exactly those that this record knows: another copy of it may have sent some.</source>
        <translation>它们与此记录所知的不完全一致：可能有另一份副本发送过一些。</translation>
    </message>
    <message>
        <source>What the authority holds</source>
        <translation>部门保存了什么</translation>
    </message>
    <message>
        <source>What you said is wrong with this order</source>
        <translation>您所说的这份隔离令的问题</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Your note goes with it. Only a person there can excuse a window.</source>
        <translation>您的备注会一并发出。只有那里的工作人员能认可某个时段没有签到的理由。</translation>
    </message>
    <message>
        <source>Your objection goes to the authority with a date and a receipt. Until it answers, the order is as it was.</source>
        <translation>您的异议会连同日期发给部门，并有回执。在它答复之前，隔离令保持不变。</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent; you can tell the authority later, once you share.</source>
        <translation>您的异议连同日期保存在您的记录中。不会发送任何内容；以后开始共享时，您可以再告知部门。</translation>
    </message>
    <message>
        <source>{message} · not sent from this record</source>
        <translation>{message} · 并非从此记录发送</translation>
    </message>
    <message>
        <source>{message} · with answers</source>
        <translation>{message} · 含回答</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} / %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>从那时起</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>自{day}起。</translation>
    </message>
    <message>
        <source>It asks for less than before, so it counts already.</source>
        <translation>要求比以前少，因此已经生效。</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts once you accept it; if it is wrong, call the authority first.</source>
        <translation>要求比以前多。您接受后才生效；如果不对，请先致电部门。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Something is wrong with it</source>
        <translation>它有问题</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>电话：{number}</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>到目前为止</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>您已解除隔离</translation>
    </message>
    <message>
        <source>Your order changes</source>
        <translation>您的隔离令有变更</translation>
    </message>
    <message>
        <source>{name}: {opens} to {closes}</source>
        <translation>{name}：{opens} 至 {closes}</translation>
    </message>
    <message>
        <source>{window}, late until {until}</source>
        <translation>{window}，较晚签到至 {until}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Check-ins by day</source>
        <translation>每日签到</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>更早的日子</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>更晚的日子</translation>
    </message>
    <message>
        <source>No symptoms.</source>
        <translation>没有症状。</translation>
    </message>
    <message>
        <source>No temperature yet.</source>
        <translation>还没有体温记录。</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>用文字说明</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Symptoms: a bar is yes, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>症状：条形表示“是”，越高越重；短横表示“否”，圆圈表示“不确定”。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>{day}, {window}: {what}</source>
        <translation>{day}，{window}：{what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{head}. {what}.</source>
        <translation>{head}。{what}。</translation>
    </message>
    <message>
        <source>{window}: {what}</source>
        <translation>{window}：{what}</translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message>
        <source>Answer at least one of these.</source>
        <translation>请至少回答其中一项。</translation>
    </message>
    <message>
        <source>Answers that need a look: {count}.</source>
        <translation>需要再看一下的回答：{count}。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>By keyboard: Tab goes on, 1, 2, 3 choose an answer, Ctrl+Enter saves.</source>
        <translation>键盘操作：Tab 到下一项，1、2、3 选择回答，Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>Call a doctor today</source>
        <translation>今天请给医生打电话</translation>
    </message>
    <message>
        <source>Call {number} now</source>
        <translation>请立即拨打 {number}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>请选择一个回答。</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>请从回答中选择一个。</translation>
    </message>
    <message>
        <source>Everything needed is answered</source>
        <translation>需要回答的都已回答</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Homebound does not replace a doctor.</source>
        <translation>Homebound 不能代替医生。</translation>
    </message>
    <message>
        <source>Is this right? If it is, leave it as it is.</source>
        <translation>这样对吗？如果对，就保持原样。</translation>
    </message>
    <message>
        <source>Last time: {symptoms}.</source>
        <translation>上次：{symptoms}。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation>其余都没有</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>还没有任何更改</translation>
    </message>
    <message>
        <source>One answer on each line.</source>
        <translation>每行一个回答。</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>记录于 {time}</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>保存签到</translation>
    </message>
    <message>
        <source>Saved on this computer as you type.</source>
        <translation>边写边保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The health authority learns this answer. In an emergency do not wait for a call.</source>
        <translation>卫生部门会得知这个回答。紧急情况下不要等电话。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Type it anew.</source>
        <translation>其中有无法保存的字符。请重新输入。</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day: {example}.</source>
        <translation>这不是日期。请按 年-月-日 输入：{example}。</translation>
    </message>
    <message>
        <source>This is not a number. Type it like {example}.</source>
        <translation>这不是数字。请像这样输入：{example}。</translation>
    </message>
    <message>
        <source>This is not a time. Type it like {example}.</source>
        <translation>这不是时间。请像这样输入：{example}。</translation>
    </message>
    <message>
        <source>This is not a whole number. Type it like {example}.</source>
        <translation>这不是整数。请像这样输入：{example}。</translation>
    </message>
    <message>
        <source>This is too high: at most {limit}.</source>
        <translation>数值太大：最多 {limit}。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it, please.</source>
        <translation>太长了。请缩短。</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>太长了：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too low: at least {limit}.</source>
        <translation>数值太小：至少 {limit}。</translation>
    </message>
    <message>
        <source>This looks like °F, not °C.</source>
        <translation>这看起来是 °F，而不是 °C。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入一个数字。</translation>
    </message>
    <message>
        <source>Use °F</source>
        <translation>使用 °F</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Would you like a call?</source>
        <translation>您希望接到电话吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>{country} or {order}</source>
        <translation>{country} 或 {order}</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as afterwards.</source>
        <translation>{day}。已于 {time} 关闭。您的签到将记为事后签到。</translation>
    </message>
    <message>
        <source>{day}. Closed at {time}. Your check-in will be kept as late.</source>
        <translation>{day}。已于 {time} 关闭。您的签到将记为晚签到。</translation>
    </message>
    <message>
        <source>{day}. Open until {time}.</source>
        <translation>{day}。开放至 {time}。</translation>
    </message>
    <message>
        <source>{day}. What you change is added; your first answers are kept.</source>
        <translation>{day}。您的更改会被追加；最初的回答仍会保留。</translation>
    </message>
    <message>
        <source>{group} None of the rest</source>
        <translation>{group} 其余都没有</translation>
    </message>
    <message>
        <source>{left} of {total} left to answer</source>
        <translation>还剩 {left} 项，共 {total} 项</translation>
    </message>
    <message>
        <source>{question}, unit</source>
        <translation>{question}，单位</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} / %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>A number, roughly.</source>
        <translation>大概的数字。</translation>
    </message>
    <message>
        <source>A telephone number or an address, if you know one.</source>
        <translation>电话号码或地址，如果您知道。</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加接触者</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: {who}</source>
        <translation>更改：{who}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>接触日记</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Earlier: {what}</source>
        <translation>之前：{what}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>导出接触者</translation>
    </message>
    <message>
        <source>For example 14:30.</source>
        <translation>例如 14:30。</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>多少分钟</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>还没有人。</translation>
    </message>
    <message>
        <source>Only those of the people that you tick. The file is not encrypted: give it only to people you trust.</source>
        <translation>只包括您勾选的人。文件未加密：只交给您信任的人。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put back: {who}</source>
        <translation>放回：{who}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: {who}</source>
        <translation>移除：{who}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>请至少勾选一个人。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type the time like 14:30, or leave it out.</source>
        <translation>请像 14:30 这样输入时间，或留空。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>您见了谁？</translation>
    </message>
    <message>
        <source>Whom you met, in case somebody has to be warned. It stays on this computer and is never sent.</source>
        <translation>您见过的人，以防需要通知某人。它留在这台电脑上，绝不发送。</translation>
    </message>
    <message>
        <source>Whose contacts do you want to hand over?</source>
        <translation>您想交出谁的接触记录？</translation>
    </message>
    <message>
        <source>{who} ({count})</source>
        <translation>{who}（{count}）</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Homebound</source>
        <translation>Homebound</translation>
    </message>
    <message>
        <source>Homebound: locked</source>
        <translation>Homebound：已锁定</translation>
    </message>
    <message>
        <source>Homebound: time for your check-in</source>
        <translation>Homebound：该签到了</translation>
    </message>
    <message>
        <source>It is still time for your check-in</source>
        <translation>现在仍可签到</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>该签到了</translation>
    </message>
    <message>
        <source>It is time to save a backup</source>
        <translation>该保存备份了</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Unlock Homebound to be reminded</source>
        <translation>解锁 Homebound 以接收提醒</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup)</source>
        <translation>Homebound 备份 (*.homebound-backup)</translation>
    </message>
    <message>
        <source>Homebound backups (*.homebound-backup);;All files (*)</source>
        <translation>Homebound 备份 (*.homebound-backup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Homebound has made a mistake. What you saved is safe. If it happens again, close Homebound and start it anew.</source>
        <translation>Homebound 出错了。您保存的内容是安全的。如果再次发生，请关闭 Homebound 并重新启动。</translation>
    </message>
    <message>
        <source>Homebound receipts (*.homebound-receipt)</source>
        <translation>Homebound 回执 (*.homebound-receipt)</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>打开隔离令</translation>
    </message>
    <message>
        <source>Orders and pictures of them (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>隔离令及其图片 (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Save an export</source>
        <translation>保存导出文件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Another quarantine begins? This record stays as it is.</source>
        <translation>又要开始隔离了吗？此记录保持不变。</translation>
    </message>
    <message>
        <source>Days until then: {count}</source>
        <translation>距那时还有几天：{count}</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新的隔离令</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so here.</source>
        <translation>除非您在这里要求，否则不会清除任何内容。</translation>
    </message>
    <message>
        <source>There is no hurry. You are asked again on {day}. Nothing is erased unless you say so here.</source>
        <translation>不用着急。{day}会再问您。除非您在这里要求，否则不会清除任何内容。</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>您的记录要如何处理？</translation>
    </message>
    <message>
        <source>Your quarantine is over</source>
        <translation>您的隔离已结束</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A check-in from {opens} to {closes} reaches into the night. Nobody may be asked between 22:00 and 07:00, extra time included.</source>
        <translation>{opens} 至 {closes} 的签到伸入夜间。22:00 至 07:00 之间不得要求任何人，宽限时间也算在内。</translation>
    </message>
    <message>
        <source>A check-in has to open before it closes, on the same day.</source>
        <translation>签到必须在同一天内先打开再关闭。</translation>
    </message>
    <message>
        <source>A check-in has to stay open for at least {minutes} minutes.</source>
        <translation>签到必须至少开放 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>A day needs at least one and at most {limit} check-ins.</source>
        <translation>每天至少需要一次签到，最多 {limit} 次。</translation>
    </message>
    <message>
        <source>A file of this profile has been replaced by something else, such as a link or a folder. Nothing was opened. Put the folder back from a copy that you trust.</source>
        <translation>此档案的一个文件被换成了别的东西，例如链接或文件夹。没有打开任何内容。请用您信任的副本放回该文件夹。</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {limit}. Tor&apos;s is usually 9050, or 9150.</source>
        <translation>端口是 1 到 {limit} 之间的整数。Tor 通常为 9050 或 9150。</translation>
    </message>
    <message>
        <source>A record holds at most {limit} people. Make another profile for more: lock this one first.</source>
        <translation>一份记录最多容纳 {limit} 人。更多的人请另建档案：先锁定此档案。</translation>
    </message>
    <message>
        <source>Another person of this profile follows this order. If it is for somebody else, ask the authority for an order of their own.</source>
        <translation>此档案中的另一个人正在遵循这份隔离令。如果是给别人的，请向部门索取其本人的隔离令。</translation>
    </message>
    <message>
        <source>Both files with this profile&apos;s keys are damaged. Restore your latest backup; nothing has been changed.</source>
        <translation>此档案的两个密钥文件都已损坏。请恢复最近的备份；没有更改任何内容。</translation>
    </message>
    <message>
        <source>First open an order, or set up your days. Then you can write this down.</source>
        <translation>请先打开隔离令，或设定您的日期。然后就可以写下这些。</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 1 to {limit}, or leave them out.</source>
        <translation>请用 1 到 {limit} 的数字填写分钟，或留空。</translation>
    </message>
    <message>
        <source>Homebound may not write into its folder. Check that the disk is not read-only, then try again.</source>
        <translation>Homebound 无法写入自己的文件夹。请检查磁盘是否只读，然后重试。</translation>
    </message>
    <message>
        <source>No backup can be written there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>备份无法写到那里：文件夹不存在，或您无权写入。请选择其他文件夹或磁盘。</translation>
    </message>
    <message>
        <source>No order can be read in this picture. The whole square code has to be in it, sharp, evenly lit and with its white edge. Else ask the authority for the file.</source>
        <translation>无法从这张图片读出隔离令。整个方形码都要在图中，清晰、光线均匀，并带白边。否则请向部门索取文件。</translation>
    </message>
    <message>
        <source>Nothing can be saved there: the folder is gone, or you may not write into it. Choose another folder or disk.</source>
        <translation>无法保存到那里：文件夹不存在，或您无权写入。请选择其他文件夹或磁盘。</translation>
    </message>
    <message>
        <source>One of these texts is too long. Use at most {limit} characters in each.</source>
        <translation>其中一段文字太长。每段最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>One person has to stay. Change the name instead.</source>
        <translation>必须保留一个人。可以改为更改姓名。</translation>
    </message>
    <message>
        <source>Some answers are missing or do not fit. They are marked on the page.</source>
        <translation>有些回答缺失或不合适。已在页面上标出。</translation>
    </message>
    <message>
        <source>Something answered in place of {host}, but not with the authority&apos;s signed word. Perhaps this network asks you to sign in first. Nothing has changed; try again later.</source>
        <translation>有别的东西代替 {host} 作了答复，但没有部门的签名。也许这个网络要求先登录。没有任何变化；请稍后再试。</translation>
    </message>
    <message>
        <source>That disk reports an error. Choose another disk or folder, then try again. Your record is as it was.</source>
        <translation>该磁盘报告错误。请选择其他磁盘或文件夹，然后重试。您的记录没有改变。</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use your recovery code.</source>
        <translation>密码短语不对。请重试，或使用恢复码。</translation>
    </message>
    <message>
        <source>The answers to the questions that came with this order can become longer than a message holds. Ask the authority to correct it.</source>
        <translation>此隔离令所附问题的回答可能长于一条消息的容量。请要求部门更正。</translation>
    </message>
    <message>
        <source>The authority&apos;s details in this file were not valid when the order was issued. Ask the authority for a new file.</source>
        <translation>签发隔离令时，此文件中的部门信息无效。请向部门索取新文件。</translation>
    </message>
    <message>
        <source>The days of this change do not fit your order. Keep to your order as it is, and call the authority.</source>
        <translation>这次变更的日期与您的隔离令不符。请按原隔离令执行，并致电部门。</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be kept. Make room on the disk and try again; what you typed is still here.</source>
        <translation>磁盘已满，因此无法保存。请腾出空间后重试；您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>The disk reports an error. What you typed is still here: save a copy of Homebound&apos;s folder on another disk, then try again.</source>
        <translation>磁盘报告错误。您输入的内容仍在这里：请把 Homebound 的文件夹复制到另一个磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later window as the last.</source>
        <translation>结束早于开始。请选择更晚的时段作为最后一个。</translation>
    </message>
    <message>
        <source>The file of this record is gone. Put the folder back where it was, then try again.</source>
        <translation>此记录的文件不见了。请把文件夹放回原处，然后重试。</translation>
    </message>
    <message>
        <source>The last day of this order is before its first. Ask the authority to correct it.</source>
        <translation>此隔离令的最后一天早于第一天。请要求部门更正。</translation>
    </message>
    <message>
        <source>The profile of this backup is on this computer already. Nothing was changed: restore it as a copy under another name, or leave it.</source>
        <translation>此备份的档案已在这台电脑上。没有更改任何内容：请用另一个名字恢复为副本，或保持原样。</translation>
    </message>
    <message>
        <source>The questions in this file are not the ones that the order names. Ask the authority to send it again.</source>
        <translation>此文件中的问题不是隔离令所指的那些。请要求部门重新发送。</translation>
    </message>
    <message>
        <source>The questions that came with this order are too many (at most {limit}). Ask the authority to correct it.</source>
        <translation>此隔离令所附的问题太多（最多 {limit}）。请要求部门更正。</translation>
    </message>
    <message>
        <source>The questions that came with this order cannot be read. Ask the authority to send it again.</source>
        <translation>无法读取此隔离令所附的问题。请要求部门重新发送。</translation>
    </message>
    <message>
        <source>The questions that came with this order use something this Homebound does not know ({part}). Install the newest version, or tell the authority what is in the brackets.</source>
        <translation>此隔离令所附的问题用到了这个 Homebound 不认识的内容（{part}）。请安装最新版本，或把括号里的内容告知部门。</translation>
    </message>
    <message>
        <source>The signature on this order does not fit: it was changed, or it does not come from that authority. Do not follow it; call the authority.</source>
        <translation>此隔离令的签名不符：它被改动过，或不是来自该部门。不要照它执行；请致电部门。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: there is none, it is locked, or it would keep the key unprotected. Use your passphrase.</source>
        <translation>无法使用系统的密钥环：没有密钥环、它已锁定，或它会以不受保护的方式保存密钥。请使用密码短语。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not have the key of this profile. Use your passphrase; you can then set up the keyring again.</source>
        <translation>系统的密钥环中没有此档案的密钥。请使用密码短语；之后可以重新设置密钥环。</translation>
    </message>
    <message>
        <source>The time zone of this order is not known here. Ask the authority to correct it, or install the newest Homebound.</source>
        <translation>这里不认识此隔离令的时区。请要求部门更正，或安装最新的 Homebound。</translation>
    </message>
    <message>
        <source>There are several orders in this picture. Cut out the one that is for you.</source>
        <translation>这张图片里有几份隔离令。请裁剪出属于您的那一份。</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your paper, group by group.</source>
        <translation>恢复码有输入错误。请与纸上的内容逐组核对。</translation>
    </message>
    <message>
        <source>There is a typing mistake in this code: the right one has 11 letters and numbers. Compare it with your letter.</source>
        <translation>此代码有输入错误：正确的代码有 11 个字母和数字。请与信件核对。</translation>
    </message>
    <message>
        <source>There is no room for the file on that disk; nothing was saved there. Make room on it, or choose another disk. Your record is as it was.</source>
        <translation>该磁盘上没有空间存放此文件，没有保存任何内容。请腾出空间，或选择其他磁盘。您的记录没有改变。</translation>
    </message>
    <message>
        <source>This Homebound was installed without the part that talks to the system&apos;s keyring. Your passphrase works as before.</source>
        <translation>此 Homebound 安装时没有包含与系统密钥环通信的部分。您的密码短语仍照常可用。</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not as it was written. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>此备份已损坏：与写入时不同。请从保存处重新复制，或使用另一个备份。没有恢复任何内容。</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing. Copy the file again from where you keep it, or take another backup. Nothing was restored.</source>
        <translation>此备份不完整：缺少结尾。请从保存处重新复制，或使用另一个备份。没有恢复任何内容。</translation>
    </message>
    <message>
        <source>This backup was made by a newer Homebound. Install the newest version, then restore it.</source>
        <translation>此备份由更新的 Homebound 制作。请安装最新版本，然后恢复。</translation>
    </message>
    <message>
        <source>This change cannot be checked yet. Verify the order that you follow first, under Sharing, or ask the authority for the change as a file.</source>
        <translation>还无法检查这次变更。请先在“共享”中验证您遵循的隔离令，或向部门索取变更文件。</translation>
    </message>
    <message>
        <source>This change is not for the order that you follow. Choose the person or the order that it is for.</source>
        <translation>这次变更不是针对您遵循的隔离令。请选择它所针对的人或隔离令。</translation>
    </message>
    <message>
        <source>This check-in has not opened yet. Come back when it opens.</source>
        <translation>这次签到还没有打开。请等它打开后再来。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose the day of the meeting.</source>
        <translation>这一天还没有到。请选择见面的那一天。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>无法读取此文件。请检查它是否存在，以及您是否有权打开。</translation>
    </message>
    <message>
        <source>This file is not a Homebound backup. Look for the file ending in .homebound-backup.</source>
        <translation>此文件不是 Homebound 备份。请查找以 .homebound-backup 结尾的文件。</translation>
    </message>
    <message>
        <source>This file is too large to be an order (more than {limit_kib} KiB). Look for the file ending in .homebound.</source>
        <translation>此文件太大，不可能是隔离令（超过 {limit_kib} KiB）。请查找以 .homebound 结尾的文件。</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Write it without http:// and without the port, like 127.0.0.1 or proxy.example.org.</source>
        <translation>这不是代理的名称或地址。请不要写 http:// 和端口，例如 127.0.0.1 或 proxy.example.org。</translation>
    </message>
    <message>
        <source>This is not a Homebound order file. Look for the file ending in .homebound that the health authority gave you.</source>
        <translation>这不是 Homebound 隔离令文件。请查找卫生部门给您的、以 .homebound 结尾的文件。</translation>
    </message>
    <message>
        <source>This is not a whole fingerprint: a whole one has 16 groups of four. Compare it with your letter.</source>
        <translation>这不是完整的指纹：完整的指纹有 16 组，每组四个字符。请与信件核对。</translation>
    </message>
    <message>
        <source>This is not a whole order link. Copy all of it, from “homebound:” to its end, or ask the authority for the file.</source>
        <translation>这不是完整的隔离令链接。请从“homebound:”到结尾全部复制，或向部门索取文件。</translation>
    </message>
    <message>
        <source>This is not a whole order: something of the code is missing or was changed. Copy or photograph it again, or ask the authority for the file.</source>
        <translation>这不是完整的隔离令：代码有缺失或被改动。请重新复制或拍照，或向部门索取文件。</translation>
    </message>
    <message>
        <source>This is not the order that you follow, though it has the same number. One of them was changed. Call the authority at a number that you know from elsewhere.</source>
        <translation>这不是您遵循的隔离令，尽管编号相同。其中一份被改动过。请拨打您从其他途径得知的电话致电部门。</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} characters.</source>
        <translation>名字太长。最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This note is too long. Use at most {limit} characters.</source>
        <translation>备注太长。最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This order and the authority&apos;s details in the file do not belong together. Do not follow it; call the authority.</source>
        <translation>此隔离令与文件中的部门信息不相符。不要照它执行；请致电部门。</translation>
    </message>
    <message>
        <source>This order file is damaged. Ask the health authority to send it again.</source>
        <translation>此隔离令文件已损坏。请要求卫生部门重新发送。</translation>
    </message>
    <message>
        <source>This order has questions of its own, which do not fit into a picture. Ask the authority for the file ending in .homebound.</source>
        <translation>此隔离令带有自己的问题，图片放不下。请向部门索取以 .homebound 结尾的文件。</translation>
    </message>
    <message>
        <source>This order lasts {days} days. Homebound accepts at most {limit}. Ask the authority to correct it.</source>
        <translation>此隔离令持续 {days} 天。Homebound 最多接受 {limit} 天。请要求部门更正。</translation>
    </message>
    <message>
        <source>This order was made for a newer Homebound. Install the newest version, then open it again.</source>
        <translation>此隔离令是为更新的 Homebound 制作的。请安装最新版本，然后再打开。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Make it longer, or take the proposal.</source>
        <translation>此密码短语太容易猜到。请加长，或采用建议的短语。</translation>
    </message>
    <message>
        <source>This person has a quarantine here. Erase it first, further down on this page.</source>
        <translation>此人在这里有隔离。请先在本页下方清除它。</translation>
    </message>
    <message>
        <source>This picture cannot be opened here. Save it as PNG or JPEG, for example as a screenshot, and open that.</source>
        <translation>这张图片在这里打不开。请存为 PNG 或 JPEG，例如截图，再打开。</translation>
    </message>
    <message>
        <source>This picture is too large (over {limit_mib} MiB or {limit_megapixels} megapixels). Cut out the square code, and open that.</source>
        <translation>这张图片太大（超过 {limit_mib} MiB 或 {limit_megapixels} 百万像素）。请裁剪出方形码再打开。</translation>
    </message>
    <message>
        <source>This profile is already open in another Homebound window. Close it there first.</source>
        <translation>此档案已在另一个 Homebound 窗口中打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>This profile was last used with a newer Homebound. Install the newest version; nothing has been changed.</source>
        <translation>此档案最近由更新的 Homebound 使用过。请安装最新版本；没有更改任何内容。</translation>
    </message>
    <message>
        <source>This quarantine is already over: its last day was {last}. There is nothing to do.</source>
        <translation>这次隔离已经结束：最后一天是{last}。无需做任何事。</translation>
    </message>
    <message>
        <source>This record is damaged. Nothing has been changed: make a copy of Homebound&apos;s folder before anything else.</source>
        <translation>此记录已损坏。没有更改任何内容：请首先复制 Homebound 的文件夹。</translation>
    </message>
    <message>
        <source>This recovery code does not open this profile. It may belong to another profile, or have been replaced.</source>
        <translation>此恢复码打不开这个档案。它可能属于另一个档案，或已被替换。</translation>
    </message>
    <message>
        <source>Tick at least one answer. What is not ticked stays here.</source>
        <translation>请至少勾选一个回答。未勾选的留在这里。</translation>
    </message>
    <message>
        <source>Two check-ins of the same day overlap. Change their times.</source>
        <translation>同一天的两次签到重叠。请更改时间。</translation>
    </message>
    <message>
        <source>Type a name. It can be anything; it is shown when this computer is locked.</source>
        <translation>请输入名字。可以是任何名字；这台电脑锁定时会显示。</translation>
    </message>
    <message>
        <source>Write what you show this for. The authority keeps it beside the answers.</source>
        <translation>请写明您为何出示。部门会把它与回答一起保存。</translation>
    </message>
    <message>
        <source>Write whom you met. A first name or “the postman” will do.</source>
        <translation>请写下您见了谁。名字或“邮递员”也可以。</translation>
    </message>
    <message>
        <source>You already follow this order, or did so before. Nothing has changed.</source>
        <translation>您已在遵循这份隔离令，或以前遵循过。没有任何变化。</translation>
    </message>
    <message>
        <source>You already have this change, or a newer one. There is nothing to do.</source>
        <translation>您已经有这次变更，或更新的变更。无需做任何事。</translation>
    </message>
    <message>
        <source>{host} answered, but it did not sign this order: it may be forged, or out of date. Do not rely on it. Call the authority at a number that you know from elsewhere.</source>
        <translation>{host} 有答复，但没有为这份隔离令签名：它可能是伪造的，或已过时。不要依赖它。请拨打您从其他途径得知的电话致电部门。</translation>
    </message>
    <message>
        <source>{host} did not answer. Nothing has changed; look at your connection, and try again later.</source>
        <translation>{host} 没有答复。没有任何变化；请检查您的连接，稍后再试。</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose why. “Something else” will do.</source>
        <translation>请选择原因。选“其他”也可以。</translation>
    </message>
    <message>
        <source>Earlier: {count}. All are in History.</source>
        <translation>更早的：{count} 次。全部在“历史”中。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>第一个时段</translation>
    </message>
    <message>
        <source>From {first} until you are back</source>
        <translation>从{first}直到您回来</translation>
    </message>
    <message>
        <source>Hospital or doctor</source>
        <translation>医院或医生</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>I was asleep</source>
        <translation>我睡着了</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>我将暂时无法签到</translation>
    </message>
    <message>
        <source>It is kept here with your record. It changes no check-in, and nobody is told unless you share it.</source>
        <translation>它与您的记录一起保存在这里。它不改变任何签到；除非您共享，否则不会告诉任何人。</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>最后一个时段</translation>
    </message>
    <message>
        <source>Meanwhile Homebound asks for nothing and does not remind you.</source>
        <translation>在此期间，Homebound 不会要求您做什么，也不会提醒您。</translation>
    </message>
    <message>
        <source>No power or no internet</source>
        <translation>停电或断网</translation>
    </message>
    <message>
        <source>Not checked in: {count}. If you like, say why.</source>
        <translation>未签到：{count} 次。如果愿意，请说明原因。</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
    <message>
        <source>There is nothing to explain.</source>
        <translation>没有需要说明的。</translation>
    </message>
    <message>
        <source>Trouble with the computer</source>
        <translation>电脑出了问题</translation>
    </message>
    <message>
        <source>Until I am back</source>
        <translation>直到我回来</translation>
    </message>
    <message>
        <source>Why there is no check-in</source>
        <translation>为什么没有签到</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>您暂时无法签到</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}，{window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n characters</source>
        <translation>
            <numerusform>{used} / %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A page for every week, with pictures, to print or hand over.</source>
        <translation>每周一页，带图，可打印或交给他人。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Calendar of the check-ins (iCalendar)</source>
        <translation>签到日历 (iCalendar)</translation>
    </message>
    <message>
        <source>Every check-in and every change, to open in a spreadsheet.</source>
        <translation>每次签到和每次更改，可在电子表格中打开。</translation>
    </message>
    <message>
        <source>Every check-in in the form that a doctor&apos;s or hospital&apos;s system reads.</source>
        <translation>每次签到，采用医生或医院系统能读取的格式。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>It is time for your check-in</source>
        <translation>该签到了</translation>
    </message>
    <message>
        <source>Medical record (FHIR)</source>
        <translation>医疗记录 (FHIR)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Summary for a doctor, for print (PDF)</source>
        <translation>给医生的摘要，用于打印 (PDF)</translation>
    </message>
    <message>
        <source>Summary for a doctor, to read on a screen (HTML)</source>
        <translation>给医生的摘要，用于屏幕阅读 (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. Keep it where only you can open it, and give it only to people you trust.</source>
        <translation>文件未加密：谁拿到都能读。请放在只有您能打开的地方，只交给您信任的人。</translation>
    </message>
    <message>
        <source>The same as a page for a browser, which a screen reader reads well.</source>
        <translation>同样的内容，作为浏览器页面，屏幕阅读器读得很好。</translation>
    </message>
    <message>
        <source>The times of your check-ins with alarms, for your phone. None of your answers.</source>
        <translation>您的签到时间及闹钟，供手机使用。不含任何回答。</translation>
    </message>
    <message>
        <source>What do you want to save?</source>
        <translation>您想保存什么？</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Call the authority: its number stands on the order. You can object to an order when it is shown to you, and follow your own dates meanwhile; the objection is kept with its date. Corrections of the authority are shown beside what was before, and you decide.</source>
        <translation>请致电部门：号码写在隔离令上。隔离令显示给您时，您可以提出异议，并暂时按自己的日期进行；异议会连同日期保存。部门的更正会与原内容并列显示，由您决定。</translation>
    </message>
    <message>
        <source>Can it see me, or where I am?</source>
        <translation>它能看到我或我在哪里吗？</translation>
    </message>
    <message>
        <source>Can my family use it too?</source>
        <translation>家人也能用吗？</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check in as always: it is saved on this computer with its time. If you share, the note waits and is sent as soon as there is a connection. The page Today says whether it was sent and acknowledged.</source>
        <translation>照常签到：它连同时间保存在这台电脑上。如果您共享，消息会等待，一有连接就发送。“今天”页会显示是否已发送、是否已确认。</translation>
    </message>
    <message>
        <source>Children or others in your care can be added to your profile in Settings; each has their own order and record. Another adult makes a profile of their own on the first page, with a passphrase of their own.</source>
        <translation>孩子或您照顾的人可以在“设置”中加到您的档案里；每个人有自己的隔离令和记录。另一位成年人在首页建立自己的档案，用自己的密码短语。</translation>
    </message>
    <message>
        <source>Choose “Forgotten passphrase?” on the page that opens your record, and type your recovery code. Without passphrase, recovery code and keyring nobody can open the record, not even the makers of Homebound. You can make a new recovery code in Settings.</source>
        <translation>在打开记录的页面选择“忘记密码短语？”，输入您的恢复码。没有密码短语、恢复码和密钥环，谁也打不开记录，Homebound 的制作者也不能。您可以在“设置”中另做一个恢复码。</translation>
    </message>
    <message>
        <source>Does it replace a doctor?</source>
        <translation>它能代替医生吗？</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Homebound asks nothing more. The page Today offers to export the record, to keep it, to erase your answers and keep the evidence, or to erase everything. Nothing is erased unless you say so.</source>
        <translation>Homebound 不再要求什么。“今天”页提供：导出记录、保留记录、清除回答并保留证据，或清除一切。除非您要求，否则不会清除任何内容。</translation>
    </message>
    <message>
        <source>If you shared, the page Sharing saves a file with everything that was signed: a lawyer, a clerk or a court can check it without Homebound and without asking anyone. If you did not share, your record shows when you wrote by this computer&apos;s clock, which is less. In both cases you can say why on the page Today.</source>
        <translation>如果您共享过，“共享”页可以把所有签过名的内容存成一个文件：律师、办事员或法院不需要 Homebound，也不必问任何人就能核查。如果没有共享，您的记录显示按这台电脑时钟的书写时间，证明力较弱。两种情况下您都可以在“今天”页说明原因。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>No. Homebound has no way to use the camera, the microphone or the location, and does not look at your other files. So it cannot prove that you are at home either: it shows that somebody with your key checked in at the time.</source>
        <translation>不能。Homebound 没有办法使用摄像头、麦克风或定位，也不看您的其他文件。因此它也无法证明您在家：它只表明当时有持有您密钥的人签到。</translation>
    </message>
    <message>
        <source>No. It gives no diagnosis, and nobody watches your answers. In an emergency call the number that stands beside the questions, and say that you are in quarantine. For your doctor, History saves a summary.</source>
        <translation>不能。它不作诊断，也没有人看着您的回答。紧急情况下请拨打问题旁边的号码，并说明您正在隔离。“历史”可以为您的医生保存一份摘要。</translation>
    </message>
    <message>
        <source>Nothing, unless you turn sharing on. Then the authority of your order gets a signed note that you checked in, and only what else you allow on the page Sharing. The page shows it before it goes and keeps a copy of every byte. Nobody else gets anything: the makers of Homebound have no server.</source>
        <translation>什么也不发送，除非您开启共享。之后，您隔离令上的部门会收到一条签名的消息，说明您已签到，另外只有您在“共享”页允许的内容。该页在发出前先显示，并保存每个字节的副本。其他人什么也收不到：Homebound 的制作者没有服务器。</translation>
    </message>
    <message>
        <source>Save a backup in Settings now and then, and keep it elsewhere. On another computer choose “Restore a backup” and type the passphrase or the code. A thief cannot read the record. Without a backup, ask the authority for a new code for your order: your quarantine goes on, the earlier record is gone.</source>
        <translation>请不时在“设置”中保存备份，并放在别处。在另一台电脑上选择“恢复备份”，输入密码短语或恢复码。小偷读不了记录。如果没有备份，请向部门索取隔离令的新代码：隔离继续，先前的记录就没有了。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What happens after the last day?</source>
        <translation>最后一天之后会怎样？</translation>
    </message>
    <message>
        <source>What if I am accused of not checking in?</source>
        <translation>如果有人指责我没有签到怎么办？</translation>
    </message>
    <message>
        <source>What if I forget my passphrase?</source>
        <translation>忘记密码短语怎么办？</translation>
    </message>
    <message>
        <source>What if I have no internet?</source>
        <translation>没有网络怎么办？</translation>
    </message>
    <message>
        <source>What if I miss a check-in?</source>
        <translation>错过签到怎么办？</translation>
    </message>
    <message>
        <source>What if my order is wrong?</source>
        <translation>隔离令有误怎么办？</translation>
    </message>
    <message>
        <source>What if this computer is lost or broken?</source>
        <translation>这台电脑丢了或坏了怎么办？</translation>
    </message>
    <message>
        <source>What is sent, and to whom?</source>
        <translation>发送什么，发给谁？</translation>
    </message>
    <message>
        <source>What others ask</source>
        <translation>别人常问的问题</translation>
    </message>
    <message>
        <source>Who can see what I write?</source>
        <translation>谁能看到我写的内容？</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase or your recovery code. The record is encrypted on this computer. Anyone using this computer can see that Homebound is installed, the name of your profile, its language, when the record was last changed and, if you agreed to it, the times of your reminders.</source>
        <translation>知道您的密码短语或恢复码的人。记录加密保存在这台电脑上。使用这台电脑的任何人都能看到：已安装 Homebound、您的档案名称、语言、记录最后更改的时间；如果您同意，还有提醒的时间。</translation>
    </message>
    <message>
        <source>You can still check in late or afterwards; it is kept and marked so. On the page Today you can say why, before or after. Homebound never tells anybody that something is missing. The authority sees only what it received, and a person there decides.</source>
        <translation>您仍可晚些或事后签到；它会被保存并注明。您可以在“今天”页事先或事后说明原因。Homebound 绝不会告诉任何人缺了什么。部门只看到它收到的内容，由那里的人来决定。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Add a change</source>
        <translation>添加更改</translation>
    </message>
    <message>
        <source>Added {time}: {answer}</source>
        <translation>添加于 {time}：{answer}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>更改于 {moment}</translation>
    </message>
    <message>
        <source>Changed {time}: {answer}</source>
        <translation>更改于 {time}：{answer}</translation>
    </message>
    <message>
        <source>Contact diary</source>
        <translation>接触日记</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>First answer {time}: {answer}</source>
        <translation>最初的回答 {time}：{answer}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No check-ins yet. Each one you save is kept here, on this computer only.</source>
        <translation>还没有签到。您保存的每一次都只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Recorded {moment}</source>
        <translation>记录于 {moment}</translation>
    </message>
    <message>
        <source>Save the record in a file for others to read (Ctrl+E)</source>
        <translation>把记录存成文件供他人阅读 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything you wrote (Ctrl+F)</source>
        <translation>搜索您写过的一切 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Symptoms: {count}</source>
        <translation>症状：{count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>后来更改</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>没有症状</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}，{window}</translation>
    </message>
    <message>
        <source>{entered}, {time}</source>
        <translation>{entered}，{time}</translation>
    </message>
    <message>
        <source>{moment}: {what}. The time may be wrong; nothing else is.</source>
        <translation>{moment}：{what}。可能有误的只是时间，别无其他。</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>This name is here already. Add something to it, such as a surname, to tell the two apart.</source>
        <translation>这里已有这个名字。请加上一点内容，例如姓氏，以便区分两者。</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Notices for everyone</source>
        <translation>发给所有人的通知</translation>
    </message>
    <message>
        <source>Signed by the authority, {moment}. It is not about you: everybody gets the same.</source>
        <translation>由部门签名，{moment}。它不是针对您的：每个人收到的都一样。</translation>
    </message>
    <message>
        <source>The authority may have something to say to everybody in quarantine. It is the same text for all, and asking tells nothing of you but that a computer at your internet address asked.</source>
        <translation>部门可能有话要对所有隔离的人说。内容对所有人都相同；询问只会透露您的网络地址有一台电脑问过，别无其他。</translation>
    </message>
    <message>
        <source>There is a notice. It stands on Today.</source>
        <translation>有一条通知。它在“今天”页。</translation>
    </message>
    <message>
        <source>There is no notice at present.</source>
        <translation>目前没有通知。</translation>
    </message>
    <message>
        <source>To everyone, from {host}</source>
        <translation>致所有人，来自 {host}</translation>
    </message>
    <message>
        <source>While you share nothing, it is asked for by this button only.</source>
        <translation>您不共享时，只有这个按钮会询问它。</translation>
    </message>
    <message>
        <source>While you share, it is asked for after a receipt, at most every six hours.</source>
        <translation>您共享时，收到回执后会询问，最多每六小时一次。</translation>
    </message>
</context>
<context>
    <name>object</name>
    <message>
        <source>Back to the order</source>
        <translation>返回隔离令</translation>
    </message>
    <message>
        <source>Follow dates of my own</source>
        <translation>按我自己的日期进行</translation>
    </message>
    <message>
        <source>Keep my objection</source>
        <translation>保存我的异议</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>已保存，注明今天的日期。</translation>
    </message>
    <message>
        <source>Until it is settled you can follow dates of your own, so that your days are recorded all the same. Whether you have to keep to the order is not for this app to say.</source>
        <translation>在解决之前，您可以按自己的日期进行，这样您的日子照样有记录。您是否必须遵守隔离令，不由这个程序判断。</translation>
    </message>
    <message>
        <source>Your objection</source>
        <translation>您的异议</translation>
    </message>
    <message>
        <source>Your objection is kept in your record, with its date. Nothing is sent.</source>
        <translation>您的异议连同日期保存在您的记录中。不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Choose the illness if you know it. You can change this in Settings.</source>
        <translation>如果知道是哪种病，请选择。您可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>Which questions are asked?</source>
        <translation>问哪些问题？</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>A good passphrase. Write it down and keep it safe.</source>
        <translation>很好的密码短语。请写下来并妥善保管。</translation>
    </message>
    <message>
        <source>It contains a common word or name.</source>
        <translation>它包含常见的词或名字。</translation>
    </message>
    <message>
        <source>It contains your name.</source>
        <translation>它包含您的名字。</translation>
    </message>
    <message>
        <source>It follows the alphabet or the numbers.</source>
        <translation>它按字母或数字的顺序排列。</translation>
    </message>
    <message>
        <source>It follows the keys of the keyboard.</source>
        <translation>它沿着键盘上的按键排列。</translation>
    </message>
    <message>
        <source>It is short: four or more words are better.</source>
        <translation>它太短：四个词或更多会更好。</translation>
    </message>
    <message>
        <source>It is still easy to guess: add another word.</source>
        <translation>它仍然容易猜到：请再加一个词。</translation>
    </message>
    <message>
        <source>It is too long: at most 200 characters.</source>
        <translation>它太长：最多 200 个字符。</translation>
    </message>
    <message>
        <source>It looks like a date or a year.</source>
        <translation>它看起来像日期或年份。</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>它在重复自己。</translation>
    </message>
    <message>
        <source>Many people use it.</source>
        <translation>很多人使用它。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>建议一个</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again, or have them shown.</source>
        <translation>两次输入的密码短语不同。请重新输入，或让它们显示出来。</translation>
    </message>
    <message>
        <source>The words are English, so that any keyboard can type them.</source>
        <translation>这些词是英语，任何键盘都能输入。</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>For {name}</source>
        <translation>为 {name}</translation>
    </message>
    <message>
        <source>Whose page this is</source>
        <translation>这是谁的页面</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>All times are those of {zone}.</source>
        <translation>所有时间均为 {zone} 时间。</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Homebound recovery code</source>
        <translation>Homebound 恢复码</translation>
    </message>
    <message>
        <source>It opens your record if you forget the passphrase.</source>
        <translation>如果您忘记密码短语，它能打开您的记录。</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, and show it to nobody.</source>
        <translation>请不要把这张纸放在电脑旁，也不要给任何人看。</translation>
    </message>
</context>
<context>
    <name>reveal</name>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>After that it has to erase them again.</source>
        <translation>之后它必须再次清除这些内容。</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent. It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>举例：实际发送时 {names} 会不同。它密封传送，无论内容如何，长度都是 8,192 字节。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For an appeal, for the authority&apos;s doctor or for a question: you can show {authority} single answers of a check-in for which it gave a receipt.</source>
        <translation>为了申诉、给该部门的医生或回答疑问：您可以向 {authority} 出示某次有回执的签到中的个别回答。</translation>
    </message>
    <message>
        <source>For example: my appeal of 3 December</source>
        <translation>例如：我 12 月 3 日的申诉</translation>
    </message>
    <message>
        <source>For how long may the authority keep them?</source>
        <translation>部门可以保存多久？</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>隐藏原始文本</translation>
    </message>
    <message>
        <source>It proves that these answers were already written {since}, and that not a letter has changed. It does not prove that they are true. What is signed and shown cannot be taken back; what is not ticked stays hidden.</source>
        <translation>它证明这些回答 {since} 已经写好，一个字也没有改动。它不证明内容属实。已签名并出示的内容无法收回；未勾选的仍然隐藏。</translation>
    </message>
    <message>
        <source>Received in time.</source>
        <translation>按时收到。</translation>
    </message>
    <message>
        <source>Received late, {moment}.</source>
        <translation>较晚收到，{moment}。</translation>
    </message>
    <message>
        <source>Reveal an old answer</source>
        <translation>出示以前的回答</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>显示原始文本</translation>
    </message>
    <message>
        <source>Show these answers</source>
        <translation>出示这些回答</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <source>This is the corrected one; it was received after the first.</source>
        <translation>这是更正后的；在第一次之后收到。</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>What do you show them for?</source>
        <translation>您为何出示它们？</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>会发出什么</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>哪些回答？</translation>
    </message>
    <message>
        <source>Which check-in?</source>
        <translation>哪次签到？</translation>
    </message>
    <message>
        <source>at {moment}, when your proof came</source>
        <translation>在 {moment} 您的证明到达时</translation>
    </message>
    <message>
        <source>changed later to {answer}</source>
        <translation>后来改为：{answer}</translation>
    </message>
    <message>
        <source>no answer: none is ticked</source>
        <translation>没有回答：一个也没勾选</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>后来已撤回</translation>
    </message>
    <message>
        <source>that these belong to the check-in for {slot}</source>
        <translation>它们属于这次签到：{slot}</translation>
    </message>
    <message>
        <source>what you show them for, in your words</source>
        <translation>您出示它们的理由，用您自己的话</translation>
    </message>
    <message>
        <source>when your proof came in time</source>
        <translation>在您的证明按时到达时</translation>
    </message>
    <message>
        <source>{answer} (shown before)</source>
        <translation>{answer}（以前出示过）</translation>
    </message>
    <message>
        <source>{answer} ({change})</source>
        <translation>{answer}（{change}）</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change to a check-in, {moment}</source>
        <translation>对签到的更改，{moment}</translation>
    </message>
    <message>
        <source>Check-in, {moment}</source>
        <translation>签到，{moment}</translation>
    </message>
    <message>
        <source>Contact: {who}, {day}</source>
        <translation>接触：{who}，{day}</translation>
    </message>
    <message>
        <source>Erased, {moment}</source>
        <translation>已清除，{moment}</translation>
    </message>
    <message>
        <source>Explanation: {what}, {moment}</source>
        <translation>说明：{what}，{moment}</translation>
    </message>
    <message>
        <source>Found: {count}.</source>
        <translation>找到：{count}。</translation>
    </message>
    <message>
        <source>Notes, symptoms, temperatures, contacts, days: type a part of any.</source>
        <translation>备注、症状、体温、接触者、日期：输入其中任何一部分。</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>什么也没找到。请试试词的更短部分。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %n. Type more to find earlier ones.</source>
        <translation>
            <numerusform>这是最近的 %n 条。多输入一些可找到更早的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要找的词</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the record is damaged. Nothing has been changed.</source>
        <translation>记录的一部分已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>About Homebound</source>
        <translation>关于 Homebound</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>关于 {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加一个人</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Also after a restart. For this the times and the last day stand outside the encrypted record: anyone using this computer could see them.</source>
        <translation>重新启动后也提醒。为此，时间和最后一天会存放在加密记录之外：任何使用这台电脑的人都能看到。</translation>
    </message>
    <message>
        <source>Another questionnaire is asked from the next check-in on. What you have answered stays as it is.</source>
        <translation>从下次签到起使用另一份问卷。您已回答的内容保持不变。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>多久后询问</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups that you saved before still open with the old one.</source>
        <translation>您以前保存的备份仍用旧的打开。</translation>
    </message>
    <message>
        <source>Before it closes</source>
        <translation>关闭之前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change name or age</source>
        <translation>更改姓名或年龄</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Choose the age.</source>
        <translation>请选择年龄。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接连接</translation>
    </message>
    <message>
        <source>Entries checked: {count}.</source>
        <translation>已检查条目：{count}。</translation>
    </message>
    <message>
        <source>Entries that can still be read: {count}.</source>
        <translation>仍可读取的条目：{count}。</translation>
    </message>
    <message>
        <source>Erase a quarantine</source>
        <translation>清除一次隔离</translation>
    </message>
    <message>
        <source>Erase a whole quarantine</source>
        <translation>清除整个隔离的一切</translation>
    </message>
    <message>
        <source>Erase answers</source>
        <translation>清除回答</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>清除一切</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Erase the answers, keep the evidence</source>
        <translation>清除回答，保留证据</translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation>清除此档案</translation>
    </message>
    <message>
        <source>Everything is intact.</source>
        <translation>一切完好。</translation>
    </message>
    <message>
        <source>First type your present passphrase, or your recovery code.</source>
        <translation>请先输入您现在的密码短语，或恢复码。</translation>
    </message>
    <message>
        <source>For everything in Homebound, on this computer. It is kept outside the encrypted record, because the first page needs it.</source>
        <translation>适用于这台电脑上 Homebound 的一切。它存放在加密记录之外，因为首页需要它。</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens your record.</source>
        <translation>从现在起，新的密码短语打开您的记录。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide the parts and their licences</source>
        <translation>隐藏各部分及其许可</translation>
    </message>
    <message>
        <source>Homebound asks after some days what should become of the record, and again as long as you keep it. Nothing is ever erased by itself.</source>
        <translation>过几天后 Homebound 会问记录该如何处理，只要您还保留它，就会再问。绝不会自行清除任何内容。</translation>
    </message>
    <message>
        <source>Homebound backup {day}</source>
        <translation>Homebound 备份 {day}</translation>
    </message>
    <message>
        <source>How messages reach your health authority. Only what you choose under Sharing ever leaves; this chooses the way it takes.</source>
        <translation>消息如何到达您的卫生部门。只有您在“共享”中选择的内容才会离开；这里选择的是途径。</translation>
    </message>
    <message>
        <source>It is a new profile, and it is open now. The same passphrase and recovery code open it. The damaged profile stays as it is: a backup of it may have what is missing here.</source>
        <translation>这是一个新档案，现在已打开。用同一密码短语和恢复码可以打开它。损坏的档案保持原样：它的备份里可能有这里缺少的内容。</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>It is time for a new one: the last is over a week old, or there is none.</source>
        <translation>该做新备份了：上次已超过一周，或还没有。</translation>
    </message>
    <message>
        <source>It opens your record on this computer.</source>
        <translation>它打开您在这台电脑上的记录。</translation>
    </message>
    <message>
        <source>It runs from its source, so it ships no parts of others.</source>
        <translation>程序直接从源代码运行，因此没有附带他人的部分。</translation>
    </message>
    <message>
        <source>Kept with your record: after a restart they come back when it is open. Before that, Ctrl and + make the text larger. Nothing moves by itself here.</source>
        <translation>与您的记录一起保存：重新启动后，打开记录时恢复。在那之前，按 Ctrl 和 + 可放大文字。这里没有任何东西会自己移动。</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>上次备份：{day}，{time}</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>用密钥环打开</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Lock, and save what is readable</source>
        <translation>锁定，并保存可读的内容</translation>
    </message>
    <message>
        <source>Lost: entries of unknown days: {count}</source>
        <translation>丢失：日期不明的条目：{count}</translation>
    </message>
    <message>
        <source>Lost: further entries: {count}</source>
        <translation>丢失：其他条目：{count}</translation>
    </message>
    <message>
        <source>Lost: {day}, entries: {count}</source>
        <translation>丢失：{day}，条目：{count}</translation>
    </message>
    <message>
        <source>Lost: {what}: {count}</source>
        <translation>丢失：{what}：{count}</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>做一个代码</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>做一个恢复码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>代理的名称或地址</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No backup was saved yet.</source>
        <translation>还没有保存过备份。</translation>
    </message>
    <message>
        <source>Nothing of what you wrote is lost.</source>
        <translation>您写的内容没有丢失。</translation>
    </message>
    <message>
        <source>Old backups and other copies are not touched. They still open with the passphrase that they had: delete them yourself.</source>
        <translation>旧备份和其他副本不受影响。它们仍用当时的密码短语打开：请自行删除。</translation>
    </message>
    <message>
        <source>One encrypted file with everything in it. It opens on any computer with Homebound, with your present passphrase or recovery code. Keep it on another disk or stick.</source>
        <translation>一个加密文件，包含一切。在任何装有 Homebound 的电脑上，用您现在的密码短语或恢复码即可打开。请把备份放在另一个磁盘或 U 盘上。</translation>
    </message>
    <message>
        <source>Only your passphrase and your recovery code open your record now.</source>
        <translation>现在只有您的密码短语和恢复码能打开您的记录。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Questions of the check-in</source>
        <translation>签到的问题</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>安静时间从</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安静时间到</translation>
    </message>
    <message>
        <source>Reads every page and every entry and compares them with what was written. It changes nothing and takes a few seconds.</source>
        <translation>读取每一页和每个条目，并与写入时比较。它不更改任何内容，需要几秒钟。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Remind me when closed</source>
        <translation>关闭窗口后提醒我</translation>
    </message>
    <message>
        <source>Remind me while locked</source>
        <translation>锁定时也提醒我</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>从此记录中移除</translation>
    </message>
    <message>
        <source>Replace the code</source>
        <translation>更换代码</translation>
    </message>
    <message>
        <source>SOCKS5 or Tor</source>
        <translation>SOCKS5 或 Tor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. The next message goes by this way.</source>
        <translation>已保存。下一条消息走这条途径。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Send a little later</source>
        <translation>稍后再发送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the parts and their licences</source>
        <translation>显示各部分及其许可</translation>
    </message>
    <message>
        <source>Some advice depends on it.</source>
        <translation>有些建议与年龄有关。</translation>
    </message>
    <message>
        <source>Something is still under way on this page. Wait until it is done.</source>
        <translation>此页上还有事情在进行。请等它完成。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>停止使用密钥环</translation>
    </message>
    <message>
        <source>Straight to the authority. It sees your internet address; your network sees that you talk to it.</source>
        <translation>直接连到部门。它能看到您的网络地址；您的网络能看到您与它通信。</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字与颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>That is not the name of this profile. Nothing was erased.</source>
        <translation>这不是此档案的名称。没有清除任何内容。</translation>
    </message>
    <message>
        <source>The entries do not follow each other as they were written: some are missing.</source>
        <translation>条目的先后与写入时不同：缺了一些。</translation>
    </message>
    <message>
        <source>The keyring of this computer can open the record without a passphrase. Anyone who can use your desktop session can then open your record. Your passphrase goes on working.</source>
        <translation>这台电脑的密钥环可以不用密码短语打开记录。这样，任何能使用您桌面会话的人都能打开您的记录。您的密码短语照常可用。</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your record now.</source>
        <translation>现在这台电脑的密钥环可以打开您的记录。</translation>
    </message>
    <message>
        <source>The keys go first, so what may be left of the files cannot be read. Nobody can promise that an old key is overwritten on the disk itself: a solid-state disk (SSD) may keep old data for a while.</source>
        <translation>先销毁密钥，这样残留的文件就无法读取。没有人能保证磁盘上的旧密钥已被覆盖：固态硬盘 (SSD) 可能会保留旧数据一段时间。</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>新的密码短语</translation>
    </message>
    <message>
        <source>The order, every check-in, every proof and every receipt of it go. Nothing is left to show if you are accused.</source>
        <translation>隔离令、它的每次签到、每个证明和每张回执都会消失。如果有人指责您，就没有可出示的了。</translation>
    </message>
    <message>
        <source>The parts and their licences</source>
        <translation>各部分及其许可</translation>
    </message>
    <message>
        <source>This profile with all its quarantines goes from this computer.</source>
        <translation>此档案及其所有隔离都会从这台电脑上消失。</translation>
    </message>
    <message>
        <source>Through a SOCKS5 proxy, which looks up the authority&apos;s name. With Tor the authority does not see your internet address, and each window travels by a circuit of its own. Tor has to be running. Without it nothing is sent.</source>
        <translation>通过 SOCKS5 代理，由它查找部门的名称。使用 Tor 时部门看不到您的网络地址，每个时段走各自的线路。Tor 必须在运行。没有它就什么也不发送。</translation>
    </message>
    <message>
        <source>Through an HTTP proxy without a password. It looks up the authority&apos;s name and sees that you talk to it, but not what you say. Without the proxy nothing is sent.</source>
        <translation>通过不需密码的 HTTP 代理。它查找部门的名称，能看到您与其通信，但看不到内容。没有代理就什么也不发送。</translation>
    </message>
    <message>
        <source>Through the proxy that this computer&apos;s settings name for all programs, or straight if they name none. On Linux HTTPS_PROXY and ALL_PROXY come before the desktop&apos;s settings.</source>
        <translation>通过这台电脑的设置为所有程序指定的代理；没有指定时直接连接。在 Linux 上 HTTPS_PROXY 和 ALL_PROXY 优先于桌面设置。</translation>
    </message>
    <message>
        <source>To be sure, type the name of this profile</source>
        <translation>为了确认，请输入此档案的名称</translation>
    </message>
    <message>
        <source>To restore a backup, lock this record first: the page that opens offers it.</source>
        <translation>要恢复备份，请先锁定此记录：随后打开的页面会提供。</translation>
    </message>
    <message>
        <source>Type your passphrase to erase.</source>
        <translation>要清除，请输入您的密码短语。</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the Apache License 2.0.</source>
        <translation>版本 {version}。自由软件，采用 Apache 许可证 2.0。</translation>
    </message>
    <message>
        <source>Way to the authority</source>
        <translation>通往部门的途径</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>可读的内容已保存</translation>
    </message>
    <message>
        <source>What remains gets a new key. Without the code typed here, the old code stops working and you make a new one.</source>
        <translation>剩下的内容会得到新密钥。如果不在这里输入代码，旧代码就会失效，由您另做一个。</translation>
    </message>
    <message>
        <source>What was sent to the authority stays there.</source>
        <translation>已发送给部门的内容留在那里。</translation>
    </message>
    <message>
        <source>What you answered and noted goes. That you checked in and when, your proofs and the authority&apos;s receipts stay: they help you if you are accused.</source>
        <translation>您的回答和备注会消失。您签到过及其时间、您的证明和部门的回执会保留：如果有人指责您，它们有帮助。</translation>
    </message>
    <message>
        <source>When a check-in is sent</source>
        <translation>签到何时发送</translation>
    </message>
    <message>
        <source>When a check-in opens, and once more before it closes.</source>
        <translation>签到打开时，以及关闭前再一次。</translation>
    </message>
    <message>
        <source>When a quarantine is over</source>
        <translation>隔离结束后</translation>
    </message>
    <message>
        <source>When nobody has touched the computer for so many minutes. It also locks when the screen does.</source>
        <translation>电脑这么多分钟无人使用之后。屏幕锁定时它也会锁定。</translation>
    </message>
    <message>
        <source>When you check in says something about your day. With this a check-in leaves at a random moment of the next 10 minutes, but never in the last 30 minutes of its window. Until then the record has to stay unlocked: else it is sent after the next unlocking.</source>
        <translation>签到的时间会透露您一天的情况。开启后，签到会在接下来 10 分钟内的随机时刻发出，但绝不在其时段的最后 30 分钟内。在那之前记录必须保持解锁：否则会在下次解锁后发送。</translation>
    </message>
    <message>
        <source>Which quarantine</source>
        <translation>哪次隔离</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>You can keep check-ins for others too, such as your children. Each has their own quarantine and history. Another adult should have a profile and passphrase of their own.</source>
        <translation>您也可以为他人签到，例如您的孩子。每个人有自己的隔离和历史。另一位成年人应有自己的档案和密码短语。</translation>
    </message>
    <message>
        <source>You have none yet. Without one, a forgotten passphrase means a lost record.</source>
        <translation>您还没有。没有它，忘记密码短语就意味着失去记录。</translation>
    </message>
    <message>
        <source>You have one on paper. Make a new one if the paper is lost or somebody saw it: the old code stops working as soon as you have confirmed the new one.</source>
        <translation>您有一个写在纸上。如果纸丢了或被人看到，请另做一个：您确认新的之后，旧的立即失效。</translation>
    </message>
    <message>
        <source>Your old recovery code does not open what remains. Without a new one, a forgotten passphrase means a lost record.</source>
        <translation>您的旧恢复码打不开剩下的内容。没有新的，忘记密码短语就意味着失去记录。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Your present passphrase, or your recovery code</source>
        <translation>您现在的密码短语，或恢复码</translation>
    </message>
    <message>
        <source>Your quarantine</source>
        <translation>您的隔离</translation>
    </message>
    <message>
        <source>Your recovery code, if it is at hand</source>
        <translation>您的恢复码，如果在手边</translation>
    </message>
    <message>
        <source>check-ins that were not saved yet</source>
        <translation>尚未保存的签到</translation>
    </message>
    <message>
        <source>choices about sharing</source>
        <translation>关于共享的选择</translation>
    </message>
    <message>
        <source>messages and receipts</source>
        <translation>消息和回执</translation>
    </message>
    <message>
        <source>other parts</source>
        <translation>其他部分</translation>
    </message>
    <message>
        <source>parts of orders</source>
        <translation>隔离令的部分</translation>
    </message>
    <message>
        <source>{age}. A change counts from now on; check-ins made before keep what they say.</source>
        <translation>{age}。更改从现在起生效；之前的签到保持原样。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}，{age}</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>A question without content.</source>
        <translation>没有内容的问题。</translation>
    </message>
    <message>
        <source>A receipt shows that the holder of your key reported in the window. It does not show that a person was at home.</source>
        <translation>回执表明您密钥的持有人在该时段报告过。它不表明有人在家。</translation>
    </message>
    <message>
        <source>Acknowledged by the authority</source>
        <translation>部门已确认</translation>
    </message>
    <message>
        <source>Acknowledged, with a signed receipt.</source>
        <translation>已确认，有签名的回执。</translation>
    </message>
    <message>
        <source>Already used? Ask the authority for a new one.</source>
        <translation>已经用过了？请向部门索取新的。</translation>
    </message>
    <message>
        <source>Already used? Call {telephone}.</source>
        <translation>已经用过了？请致电 {telephone}。</translation>
    </message>
    <message>
        <source>An example: {names} are other ones in what is really sent.</source>
        <translation>举例：实际发送时 {names} 会不同。</translation>
    </message>
    <message>
        <source>Answers that you showed later</source>
        <translation>您后来出示的回答</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>正在询问部门…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Check-in for {slot}</source>
        <translation>签到：{slot}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details: {what}</source>
        <translation>详情：{what}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. You lose only one thing by that: without sharing there is no receipt to show later.</source>
        <translation>一切都留在这台电脑上。您只会少一样：不共享，以后就没有回执可以出示。</translation>
    </message>
    <message>
        <source>For your latest check-in:</source>
        <translation>就您最近的签到而言：</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>值得知道</translation>
    </message>
    <message>
        <source>Hide the raw text</source>
        <translation>隐藏原始文本</translation>
    </message>
    <message>
        <source>Homebound also asks, at most every six hours, for notices that are for everyone. The request itself says nothing about you.</source>
        <translation>此外，Homebound 最多每六小时询问一次发给所有人的通知。请求本身不透露您的任何情况。</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>我有新代码</translation>
    </message>
    <message>
        <source>I was accused of missing a check-in</source>
        <translation>有人指责我错过了签到</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, nothing follows.</source>
        <translation>如果签到没有到达，不会有任何后果。</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody calls you.</source>
        <translation>如果签到没有到达，会有人给您打电话。</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, somebody comes to see you.</source>
        <translation>如果签到没有到达，会有人上门看望您。</translation>
    </message>
    <message>
        <source>If a check-in does not arrive, you get a letter.</source>
        <translation>如果签到没有到达，您会收到一封信。</translation>
    </message>
    <message>
        <source>In full: {address}</source>
        <translation>全文：{address}</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>无法保存到那里。请选择其他位置。</translation>
    </message>
    <message>
        <source>It travels sealed, 8,192 bytes long whatever it says.</source>
        <translation>它密封传送，无论内容如何，长度都是 8,192 字节。</translation>
    </message>
    <message>
        <source>It was meant for another authority.</source>
        <translation>它是给另一个部门的。</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>继续共享</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看它们</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>没有答复。</translation>
    </message>
    <message>
        <source>Not accepted by the authority</source>
        <translation>部门未接受</translation>
    </message>
    <message>
        <source>Not reached yet. It is tried again by itself; nothing you record is lost.</source>
        <translation>尚未连上。会自动重试；您记录的内容不会丢失。</translation>
    </message>
    <message>
        <source>Not: your name, your answers, the time at which you wrote it.</source>
        <translation>不包括：您的姓名、您的回答、您书写的时间。</translation>
    </message>
    <message>
        <source>Not: your name, your other answers, the time at which you wrote it.</source>
        <translation>不包括：您的姓名、您的其他回答、您书写的时间。</translation>
    </message>
    <message>
        <source>Nothing has left for this yet.</source>
        <translation>还没有为此发出任何内容。</translation>
    </message>
    <message>
        <source>Nothing more is sent; what was sent stays with the authority and in the log below.</source>
        <translation>不再发送；已发送的留在部门和下面的记录里。</translation>
    </message>
    <message>
        <source>Nothing was ever sent.</source>
        <translation>从未发送过任何内容。</translation>
    </message>
    <message>
        <source>Notices for everyone were asked for</source>
        <translation>询问过发给所有人的通知</translation>
    </message>
    <message>
        <source>Only what you tick leaves, in each check-in from now on.</source>
        <translation>从现在起，每次签到只发出您勾选的内容。</translation>
    </message>
    <message>
        <source>Perhaps a new code was used on another computer. Nothing is lost: what you record is kept here, and what was not taken is sent again once this computer has a key of its own. For that, enter a new code; ask the authority for one.</source>
        <translation>也许另一台电脑用了新代码。没有任何损失：您记录的内容保存在这里，未被接受的会在这台电脑有了自己的密钥后重新发送。为此请输入新代码；可向部门索取。</translation>
    </message>
    <message>
        <source>Questions ticked: {count}.</source>
        <translation>已勾选的问题：{count}。</translation>
    </message>
    <message>
        <source>Recorded here, waiting to be sent</source>
        <translation>已记录在此，等待发送</translation>
    </message>
    <message>
        <source>Save everything that was signed about your order in one file, with a page that can be read and printed. A lawyer, a clerk or a court can check every signature in it without asking anyone. Your answers are not in it. It is not encrypted: give it only to people you trust.</source>
        <translation>把关于您隔离令的所有签名内容存成一个文件，附一页可阅读和打印的内容。律师、办事员或法院不必问任何人就能核对其中每个签名。其中没有您的回答。它未加密：只交给您信任的人。</translation>
    </message>
    <message>
        <source>Save the file for {first} to {last}</source>
        <translation>保存{first}至{last}的文件</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Save the receipt: {what}</source>
        <translation>保存回执：{what}</translation>
    </message>
    <message>
        <source>Saved. Anyone can check it, with the fingerprint in your letter: homebound verify {file} --root FINGERPRINT</source>
        <translation>已保存。任何人都可以用您信中的指纹核对：homebound verify {file} --root FINGERPRINT</translation>
    </message>
    <message>
        <source>Saved: {file}. Open the file statement.pdf in it to read and print what it shows.</source>
        <translation>已保存：{file}。打开其中的 statement.pdf 可阅读和打印它所表明的内容。</translation>
    </message>
    <message>
        <source>Sealed when you locked this record. It may have been sent while it was locked.</source>
        <translation>在您锁定此记录时已密封。可能在锁定期间已经发送。</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>不共享任何内容</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Sharing is set up. Each check-in brings a receipt.</source>
        <translation>共享已设置好。每次签到都会带来回执。</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Show the raw text</source>
        <translation>显示原始文本</translation>
    </message>
    <message>
        <source>So is the first text of each answer, which keeps it from being guessed.</source>
        <translation>每个回答开头的一段文字也不同，使其无法被猜出。</translation>
    </message>
    <message>
        <source>Something answered, but not with the authority&apos;s signed word.</source>
        <translation>有答复，但没有部门的签名。</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>开始共享</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Stop sharing?</source>
        <translation>停止共享吗？</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>电话：{number}</translation>
    </message>
    <message>
        <source>The answer pointed to another address. It was not followed.</source>
        <translation>答复指向另一个地址。没有跟随。</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>答复用时太长。</translation>
    </message>
    <message>
        <source>The answers beside it did not fit.</source>
        <translation>随附的回答不相符。</translation>
    </message>
    <message>
        <source>The authority asks to try again later.</source>
        <translation>部门请您稍后再试。</translation>
    </message>
    <message>
        <source>The authority could not be reached.</source>
        <translation>无法连上部门。</translation>
    </message>
    <message>
        <source>The authority could not open it. Perhaps its keys are new.</source>
        <translation>部门无法打开它。也许它的密钥是新的。</translation>
    </message>
    <message>
        <source>The authority could not read it.</source>
        <translation>部门无法读取它。</translation>
    </message>
    <message>
        <source>The authority did not take the new code. Nothing else has changed: sharing goes on as before.</source>
        <translation>部门没有接受新代码。其他没有变化：共享照旧进行。</translation>
    </message>
    <message>
        <source>The authority did not take this code, so nothing is shared. It may be wrong, or have been used already. What you record stays here. Type the code again, or ask for a new one.</source>
        <translation>部门没有接受此代码，因此没有共享任何内容。它可能有误，或已被使用。您记录的内容留在这里。请重新输入代码，或索取新的。</translation>
    </message>
    <message>
        <source>The authority does not take the key that signed this any more. Enter a new code, and it is sent again.</source>
        <translation>部门不再接受签署它的密钥。请输入新代码，它会重新发送。</translation>
    </message>
    <message>
        <source>The authority had erased it, as you asked.</source>
        <translation>部门已按您的要求将其清除。</translation>
    </message>
    <message>
        <source>The authority has no newer keys. They are the same for everyone.</source>
        <translation>部门没有更新的密钥。密钥对所有人都相同。</translation>
    </message>
    <message>
        <source>The authority has no such window in this order.</source>
        <translation>部门在此隔离令中没有这个时段。</translation>
    </message>
    <message>
        <source>The authority holds no check-in that these answers belong to.</source>
        <translation>部门没有这些回答所属的签到。</translation>
    </message>
    <message>
        <source>The authority learns: only what it knew when it made your order.</source>
        <translation>部门得知：只有它签发隔离令时已知的内容。</translation>
    </message>
    <message>
        <source>The authority learns: that you checked in for this window, when it arrived, and your internet address unless you use Tor or a proxy (Settings, Network). It does not learn your answers.</source>
        <translation>部门得知：您在该时段已签到、何时到达，以及您的网络地址（除非您使用 Tor 或代理，见“设置”中的“网络”）。它不会得知您的回答。</translation>
    </message>
    <message>
        <source>The authority learns: the same, and the answers that you tick.</source>
        <translation>部门得知：同上，以及您勾选的回答。</translation>
    </message>
    <message>
        <source>The authority learns: the same, and yes or no to “Would you like a call?”.</source>
        <translation>部门得知：同上，以及对“您希望接到电话吗？”回答是或否。</translation>
    </message>
    <message>
        <source>The authority no longer takes this computer&apos;s key</source>
        <translation>部门不再接受这台电脑的密钥</translation>
    </message>
    <message>
        <source>The authority takes no more messages of this order.</source>
        <translation>部门不再接收与这份隔离令有关的消息。</translation>
    </message>
    <message>
        <source>The authority&apos;s keys were asked for</source>
        <translation>询问过部门的密钥</translation>
    </message>
    <message>
        <source>The authority&apos;s new keys came. They are the same for everyone.</source>
        <translation>部门的新密钥已到。密钥对所有人都相同。</translation>
    </message>
    <message>
        <source>The authority&apos;s signed answer</source>
        <translation>部门签名的答复</translation>
    </message>
    <message>
        <source>The code from your letter</source>
        <translation>您信中的代码</translation>
    </message>
    <message>
        <source>The code was not accepted</source>
        <translation>代码未被接受</translation>
    </message>
    <message>
        <source>The code was not accepted: wrong, used already, or tried often.</source>
        <translation>代码未被接受：有误、已用过或尝试过多。</translation>
    </message>
    <message>
        <source>The network sees nothing. Someone who steals this computer while it is locked learns that Homebound is here, the profile names, and the size and dates of the encrypted file.</source>
        <translation>网络什么也看不到。如果有人偷走锁定的电脑，会知道这里有 Homebound、档案名称、加密文件的大小和日期。</translation>
    </message>
    <message>
        <source>The network sees the authority&apos;s address, and messages that all look alike. Someone who steals this computer while it is locked learns no more than without sharing.</source>
        <translation>网络能看到部门的地址，以及看起来都一样的消息。如果有人偷走锁定的电脑，得知的不比不共享时更多。</translation>
    </message>
    <message>
        <source>The other side could not show that it is the authority.</source>
        <translation>对方无法证明自己就是该部门。</translation>
    </message>
    <message>
        <source>The proxy could not be reached. See Network under Settings.</source>
        <translation>无法连上代理。请看“设置”中的“网络”。</translation>
    </message>
    <message>
        <source>The proxy did not pass it on. See Network under Settings, or try later.</source>
        <translation>代理没有转发。请看“设置”中的“网络”，或稍后再试。</translation>
    </message>
    <message>
        <source>The public time stamp came. It is the same for everyone.</source>
        <translation>公开的时间戳已到。它对所有人都相同。</translation>
    </message>
    <message>
        <source>The public time step in it did not fit.</source>
        <translation>其中的公开时间戳不相符。</translation>
    </message>
    <message>
        <source>The raw text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <source>There is nobody to share with</source>
        <translation>没有可共享的对象</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>They came, with a valid signature.</source>
        <translation>已收到，签名有效。</translation>
    </message>
    <message>
        <source>This computer&apos;s settings leave the proxy to a script or gave no answer, so nothing was sent. Name the proxy in Network under Settings.</source>
        <translation>这台电脑的设置由脚本选择代理，或没有答复，所以什么都没有发送。请在“设置”的“网络”中填写代理。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>已勾选：{count}</translation>
    </message>
    <message>
        <source>Too early: the window was not open for the authority yet.</source>
        <translation>太早：对部门来说时段还没有打开。</translation>
    </message>
    <message>
        <source>Too late: the authority takes it until 14 days after the end.</source>
        <translation>太迟：部门只接受到结束后 14 天。</translation>
    </message>
    <message>
        <source>Tried, not acknowledged yet; it is tried again by itself</source>
        <translation>已尝试，尚未确认；会自动重试</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此代码</translation>
    </message>
    <message>
        <source>What follows if a check-in does not arrive, its page says.</source>
        <translation>如果签到没有到达会怎样，见其页面。</translation>
    </message>
    <message>
        <source>What the authority says it does</source>
        <translation>部门说明自己会怎么做</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>共享什么</translation>
    </message>
    <message>
        <source>What was in the sealed body</source>
        <translation>密封内容里有什么</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>已发送的和等待发送的</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>会发出什么</translation>
    </message>
    <message>
        <source>What you record while you share nothing can never be proven later.</source>
        <translation>您在不共享时记录的内容，以后永远无法证明。</translation>
    </message>
    <message numerus="yes">
        <source>What you send is deleted there %n days after your quarantine has ended.</source>
        <translation>
            <numerusform>隔离结束 %n 天后，那里会删除您发送的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you send is deleted there when your quarantine has ended.</source>
        <translation>隔离一结束，那里就会删除您发送的内容。</translation>
    </message>
    <message>
        <source>What you share is signed. If it reaches others, you cannot say that it is not yours.</source>
        <translation>您共享的内容带有签名。如果落入他人之手，您无法说那不是您的。</translation>
    </message>
    <message>
        <source>Which answers?</source>
        <translation>哪些回答？</translation>
    </message>
    <message>
        <source>Withdrawn: it is not sent any more</source>
        <translation>已撤回：不再发送</translation>
    </message>
    <message>
        <source>You chose: {level}</source>
        <translation>您选择了：{level}</translation>
    </message>
    <message>
        <source>You follow no order of a health authority. Everything stays on this computer. Without sharing there is no receipt to show later.</source>
        <translation>您没有遵循卫生部门的隔离令。一切都留在这台电脑上。不共享，以后就没有回执可以出示。</translation>
    </message>
    <message>
        <source>You have not checked in yet. With your first check-in you see here, to the letter, what leaves. You can choose now all the same, and change it at any time.</source>
        <translation>您还没有签到。第一次签到后，您会在这里逐字看到会发出什么。您现在也可以选择，并可随时更改。</translation>
    </message>
    <message>
        <source>You share nothing</source>
        <translation>您没有共享任何内容</translation>
    </message>
    <message>
        <source>You share: “I checked in”</source>
        <translation>您共享：“我已签到”</translation>
    </message>
    <message>
        <source>You share: “I checked in”, and whether you would like a call</source>
        <translation>您共享：“我已签到”，以及是否希望接到电话</translation>
    </message>
    <message>
        <source>You share: “I checked in”, whether you would like a call, and the answers that you ticked</source>
        <translation>您共享：“我已签到”、是否希望接到电话，以及您勾选的回答</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>您停止了共享</translation>
    </message>
    <message>
        <source>Your code and your new key</source>
        <translation>您的代码和新密钥</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>您的说明</translation>
    </message>
    <message>
        <source>Your health authority: {address}</source>
        <translation>您的卫生部门：{address}</translation>
    </message>
    <message>
        <source>Your question what the authority holds</source>
        <translation>您询问部门保存了什么</translation>
    </message>
    <message>
        <source>Your request for help</source>
        <translation>您的求助</translation>
    </message>
    <message>
        <source>Your wish to take your agreement back</source>
        <translation>您要求撤回同意</translation>
    </message>
    <message>
        <source>Your word that something is wrong with the order</source>
        <translation>您说隔离令有问题</translation>
    </message>
    <message>
        <source>no answer: none is ticked that you gave in this check-in</source>
        <translation>没有回答：您在这次签到中给出的都没有勾选</translation>
    </message>
    <message>
        <source>that this order checked in for {slot}</source>
        <translation>此隔离令已签到：{slot}</translation>
    </message>
    <message>
        <source>whether you would like a call: yes or no, asked in each check-in</source>
        <translation>您是否希望接到电话：是或否，每次签到时询问</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}，{window}</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}：{outcome}</translation>
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
        <translation>{queued}，{answered} 得到答复</translation>
    </message>
    <message>
        <source>{queued}, withdrawn {answered}</source>
        <translation>{queued}，{answered} 撤回</translation>
    </message>
    <message>
        <source>“I checked in”</source>
        <translation>“我已签到”</translation>
    </message>
    <message>
        <source>“I checked in”, and whether I would like a call</source>
        <translation>“我已签到”，以及我是否希望接到电话</translation>
    </message>
    <message>
        <source>“I checked in”, whether I would like a call, and my answers</source>
        <translation>“我已签到”、我是否希望接到电话，以及我的回答</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Everything that is signed can be checked by anyone, without an account and without a network, with the free program Homebound. Type this in a terminal, and behind it the fingerprint from the authority&apos;s letter:</source>
        <translation>任何人都可以不用账户、不用网络，用免费程序 Homebound 核对所有签名内容。请在终端中输入下面这一行，并在其后加上部门信中的指纹：</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>如何核对</translation>
    </message>
    <message>
        <source>It does not show that a person was at home, nor who used the key. A window without a receipt does not show that nothing was reported.</source>
        <translation>它不表明有人在家，也不表明是谁使用了密钥。没有回执的时段不表明没有报告过。</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>没有回执</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Of {name}, made on {moment}.</source>
        <translation>关于 {name}，制作于 {moment}。</translation>
    </message>
    <message>
        <source>Received by the authority</source>
        <translation>部门收到</translation>
    </message>
    <message>
        <source>Received in time</source>
        <translation>按时收到</translation>
    </message>
    <message>
        <source>Received late, {moment}</source>
        <translation>较晚收到，{moment}</translation>
    </message>
    <message>
        <source>Received; another check-in for this window was received before it</source>
        <translation>已收到；在此之前已收到该时段的另一次签到</translation>
    </message>
    <message>
        <source>Refused; the authority&apos;s signed reason is in the file</source>
        <translation>被拒绝；部门签名的理由在文件中</translation>
    </message>
    <message>
        <source>Statement about a quarantine</source>
        <translation>隔离情况说明</translation>
    </message>
    <message>
        <source>The fingerprint in the letter has to be this one:</source>
        <translation>信中的指纹必须是这个：</translation>
    </message>
    <message>
        <source>The order was issued by {authority} for {first} to {last}. Times are those of {zone}.</source>
        <translation>隔离令由部门 {authority} 签发，自{first}至{last}。时间均为 {zone} 时间。</translation>
    </message>
    <message>
        <source>This page is not signed. What counts is what the program says that checks the signed files beside it; how to do that stands at the end.</source>
        <translation>本页没有签名。应以程序核对旁边已签名文件后给出的结果为准；核对方法见最后。</translation>
    </message>
    <message>
        <source>What happened, window by window</source>
        <translation>逐个时段的经过</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>这不表明什么</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>这表明什么</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>{entered}, {moment}</source>
        <translation>{entered}，{moment}</translation>
    </message>
    <message>
        <source>{window}, {opens} to {closes}</source>
        <translation>{window}，{opens} 至 {closes}</translation>
    </message>
    <message>
        <source>“Entered” is what the record on the resident&apos;s computer says, by that computer&apos;s clock. It is the resident&apos;s own statement, and so is the log of tries to send.</source>
        <translation>“录入”是隔离者电脑上的记录按该电脑时钟所写的内容。它是隔离者自己的陈述，尝试发送的记录也是。</translation>
    </message>
    <message>
        <source>“Received” means that the file beside this page holds the authority&apos;s own signed receipt. It shows that the holder of the enrolled key reported for that window, and by when the authority had it.</source>
        <translation>“收到”表示本页旁边的文件中有部门自己签名的回执。它表明已登记密钥的持有人就该时段作了报告，以及部门最迟何时收到。</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Away</source>
        <translation>届时不在</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Checked in afterwards</source>
        <translation>事后签到</translation>
    </message>
    <message>
        <source>Checked in late</source>
        <translation>较晚签到</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在开放</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>A picture of the week: check-ins by day, temperature, and symptoms. The table below says the same in words.</source>
        <translation>一周图示：每日签到、体温和症状。下面的表格用文字说明同样的内容。</translation>
    </message>
    <message>
        <source>Answers, without those that are no</source>
        <translation>回答，不含“否”的</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check-ins asked for: {times}. Times are those of {zone}.</source>
        <translation>要求的签到：{times}。时间均为 {zone} 时间。</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>In the pictures a full disc is a check-in on time, a clock late, a ring with a tick afterwards, a ring with a line none, a speech bubble explained. A bar is a symptom, the taller the worse; a dash is no, a ring not sure.</source>
        <translation>图中实心圆表示按时签到，时钟表示较晚，带勾的圆环表示事后，带横线的圆环表示没有，对话气泡表示已说明。条形表示症状，越高越重；短横表示“否”，圆环表示“不确定”。</translation>
    </message>
    <message>
        <source>Made on {day}. Page {page} of {pages}</source>
        <translation>制作于{day}。第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Summary for a doctor</source>
        <translation>给医生的摘要</translation>
    </message>
    <message>
        <source>The resident wrote all of this; times are by the resident&apos;s computer. It is no diagnosis.</source>
        <translation>这些都由隔离者自己填写；时间以其电脑为准。这不是诊断。</translation>
    </message>
    <message>
        <source>There are no check-ins yet.</source>
        <translation>还没有签到。</translation>
    </message>
    <message>
        <source>changed {moment}: {question} was “{answer}”</source>
        <translation>更改于 {moment}：{question} 原为“{answer}”</translation>
    </message>
    <message>
        <source>{day}, {window}</source>
        <translation>{day}，{window}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{name}, {age}. Made on {day} with Homebound.</source>
        <translation>{name}，{age}。{day}用 Homebound 制作。</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}：{answer}</translation>
    </message>
    <message>
        <source>{window} {opens} to {closes}</source>
        <translation>{window} {opens} 至 {closes}</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>A check-in that had begun before the authority wrote the change still counts: {slots}.</source>
        <translation>在部门写下此变更之前已经开始的签到仍然算数：{slots}。</translation>
    </message>
    <message>
        <source>Acknowledged by the authority.</source>
        <translation>部门已确认。</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Afternoon check-in</source>
        <translation>下午签到</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>事后</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>Evening check-in</source>
        <translation>晚间签到</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>中午</translation>
    </message>
    <message>
        <source>Midday check-in</source>
        <translation>中午签到</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早上</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>早上签到</translation>
    </message>
    <message>
        <source>Not accepted by the authority: see Sharing.</source>
        <translation>部门未接受：见“共享”。</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Not sent yet. It is sent by itself while this record is open.</source>
        <translation>尚未发送。在此记录打开期间会自动发送。</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Will be sent, even while locked.</source>
        <translation>将会发送，锁定后也会。</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had been set back</source>
        <translation>电脑时钟曾被往回调</translation>
    </message>
    <message>
        <source>the computer&apos;s clock had jumped ahead</source>
        <translation>电脑时钟曾跳到前面</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}，{time}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>After that it counts as late until {time}. You can still check in afterwards.</source>
        <translation>之后到 {time} 算较晚签到。再往后您仍可签到。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check in: {name}</source>
        <translation>签到：{name}</translation>
    </message>
    <message>
        <source>Enter a new code</source>
        <translation>输入新代码</translation>
    </message>
    <message>
        <source>It asks for less than before, and that counts already.</source>
        <translation>要求比以前少，并已生效。</translation>
    </message>
    <message>
        <source>It asks for more than before. It counts only once you accept it.</source>
        <translation>要求比以前多。只有您接受后才生效。</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>它于{day}开始。</translation>
    </message>
    <message>
        <source>It closed at {time}. A late check-in is kept like any other.</source>
        <translation>已于 {time} 关闭。较晚的签到与其他签到一样保存。</translation>
    </message>
    <message>
        <source>It closed at {time}. You can still check in.</source>
        <translation>已于 {time} 关闭。您仍可签到。</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>还没有开始</translation>
    </message>
    <message>
        <source>Late until {time}</source>
        <translation>较晚签到至 {time}</translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation>查看变更</translation>
    </message>
    <message>
        <source>Next: {when}.</source>
        <translation>下一次：{when}。</translation>
    </message>
    <message>
        <source>No more check-ins</source>
        <translation>不再有签到</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>还没有隔离令</translation>
    </message>
    <message>
        <source>Nothing can be sent from this computer now</source>
        <translation>现在无法从这台电脑发送任何内容</translation>
    </message>
    <message>
        <source>Nothing is erased unless you say so.</source>
        <translation>除非您要求，否则不会清除任何内容。</translation>
    </message>
    <message>
        <source>Nothing is open now</source>
        <translation>现在没有开放的签到</translation>
    </message>
    <message>
        <source>Nothing more is asked of you. Your record stays here, under History.</source>
        <translation>不再要求您做什么。您的记录留在这里，在“历史”中。</translation>
    </message>
    <message>
        <source>Open one, or set up days without one.</source>
        <translation>打开一份，或不用隔离令自行设定日期。</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>开放至 {time}</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>记录于 {time}</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>查看新内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <source>The authority no longer takes its key. Nothing is lost: what you record is kept here, and is sent once you have entered a new code.</source>
        <translation>部门不再接受它的密钥。没有任何损失：您记录的内容保存在这里，您输入新代码后就会发送。</translation>
    </message>
    <message>
        <source>The authority wants to change the order</source>
        <translation>部门想变更隔离令</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>隔离令已变更</translation>
    </message>
    <message>
        <source>What should become of your record?</source>
        <translation>您的记录要如何处理？</translation>
    </message>
    <message>
        <source>You are released</source>
        <translation>您已解除隔离</translation>
    </message>
    <message>
        <source>You can still check in afterwards.</source>
        <translation>之后您仍可签到。</translation>
    </message>
    <message>
        <source>Your authority wants to change your order</source>
        <translation>您的部门想变更您的隔离令</translation>
    </message>
    <message>
        <source>Your order has changed</source>
        <translation>您的隔离令已变更</translation>
    </message>
    <message>
        <source>Your record stays here, under History.</source>
        <translation>您的记录留在这里，在“历史”中。</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} 至 {closes}</translation>
    </message>
    <message>
        <source>{span}. {why}.</source>
        <translation>{span}。{why}。</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A profile that is on this computer is never overwritten.</source>
        <translation>这台电脑上已有的档案绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Entries that can be read are still safe. What you do here changes nothing in the damaged record. Do you have a recent backup? It may hold more.</source>
        <translation>可读的条目仍然安全。您在这里做的不会改变损坏的记录。您有最近的备份吗？其中可能更多。</translation>
    </message>
    <message>
        <source>If you can, first make a copy of this folder:</source>
        <translation>如果可以，请先复制此文件夹：</translation>
    </message>
    <message>
        <source>Its name ends in .homebound-backup.</source>
        <translation>它的名称以 .homebound-backup 结尾。</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>新档案的名称</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Passphrase or recovery code from when it was saved</source>
        <translation>保存备份时的密码短语或恢复码</translation>
    </message>
    <message>
        <source>Profile: {name}
Saved: {moment}
File: {file}
If you share check-ins, use only one of the two from now on: the authority takes both, and sees that there are two.</source>
        <translation>档案：{name}
保存于：{moment}
文件：{file}
如果您共享签到，今后请只用两份中的一份：部门两边都接受，并会看到有两份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>保存可读的内容</translation>
    </message>
    <message>
        <source>Save what is readable into a new profile</source>
        <translation>把可读的内容保存到新档案</translation>
    </message>
    <message>
        <source>See what is still readable</source>
        <translation>查看还有哪些可读</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>This profile is on this computer already, and stays as it is. The backup is restored beside it, under a name of its own:</source>
        <translation>此档案已在这台电脑上，并保持原样。备份会以自己的名称恢复在它旁边：</translation>
    </message>
    <message>
        <source>This record is damaged</source>
        <translation>此记录已损坏</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>请输入它的密码短语或恢复码。</translation>
    </message>
    <message>
        <source>{name} (rescued)</source>
        <translation>{name}（已救回）</translation>
    </message>
    <message>
        <source>{name} (restored)</source>
        <translation>{name}（已恢复）</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A picture holds the order alone. Only the authority&apos;s keys can show whether it is the authority&apos;s own. Anybody can draw such a picture.</source>
        <translation>图片里只有隔离令。它是否出自该部门，只能用部门的密钥判断。任何人都能画出这样的图片。</translation>
    </message>
    <message>
        <source>If you ask, one request goes to {host}, for what everybody gets there. It says nothing of you or your order; whoever runs that address sees that a computer at your internet address asked.</source>
        <translation>如果您询问，会向 {host} 发出一个请求，取得那里人人都能得到的内容。它不透露您或您的隔离令；运营该地址的人能看到您的网络地址有一台电脑问过。</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>You can follow it all the same, and verify it later. Sharing anything needs it verified.</source>
        <translation>您仍可照此执行，以后再验证。要共享任何内容都需要先验证。</translation>
    </message>
    <message>
        <source>You can follow it all the same. Sharing anything needs it verified.</source>
        <translation>您仍可照此执行。要共享任何内容都需要先验证。</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>Your order is here and waits.</source>
        <translation>您的隔离令在这里等着。</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Ask {host}</source>
        <translation>询问 {host}</translation>
    </message>
</context>
</TS>
