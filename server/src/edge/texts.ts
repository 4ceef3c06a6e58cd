import type { Locale } from '../kernel/house.ts'

type Text = { title: string; detail: string }
type Localised = Record<Locale, Text>

const text = (en: Text, ru: Text, kk: Text): Localised => ({ en, ru, kk })

/** Title and detail of every problem by slug. A slug without a row speaks with the row of its kind. */
export const problemTexts: Record<string, Localised> = {
  invalid: text(
    { title: 'The request is not valid', detail: 'Mend the fields listed in errors and send it again.' },
    { title: 'Запрос составлен неверно', detail: 'Исправьте поля, перечисленные в errors, и отправьте снова.' },
    { title: 'Сұрау дұрыс жасалмаған', detail: 'errors тізіміндегі өрістерді түзетіп, қайта жіберіңіз.' },
  ),
  unauthenticated: text(
    { title: 'Sign-in needed', detail: 'Send a valid key or session token in the Authorization header.' },
    { title: 'Нужен вход', detail: 'Передайте действующий ключ или токен сеанса в заголовке Authorization.' },
    { title: 'Кіру қажет', detail: 'Authorization тақырыбында жарамды кілтті немесе сеанс токенін жіберіңіз.' },
  ),
  'wrong-credentials': text(
    { title: 'Sign-in refused', detail: 'The e-mail, the password or the code is not right.' },
    { title: 'Вход отклонён', detail: 'Неверны адрес, пароль или код.' },
    { title: 'Кіру қабылданбады', detail: 'Пошта, құпиясөз немесе код дұрыс емес.' },
  ),
  'code-needed': text(
    { title: 'A code is needed', detail: 'Send the code of your second factor in the field code.' },
    { title: 'Нужен код', detail: 'Передайте код второго фактора в поле code.' },
    { title: 'Код қажет', detail: 'Екінші фактордың кодын code өрісінде жіберіңіз.' },
  ),
  'email-taken': text(
    { title: 'This address has a sign-in already', detail: 'Change the existing member instead.' },
    { title: 'У этого адреса уже есть вход', detail: 'Измените существующего участника.' },
    { title: 'Бұл поштамен кіру бұрыннан бар', detail: 'Оның орнына бар қатысушыны өзгертіңіз.' },
  ),
  'would-lock-yourself-out': text(
    { title: 'You would lock yourself out', detail: 'Ask another administrator to make this change.' },
    { title: 'Вы закроете вход самому себе', detail: 'Попросите об этом другого администратора.' },
    { title: 'Өзіңізге кіруді жауып аласыз', detail: 'Бұл өзгерісті басқа әкімшіден сұраңыз.' },
  ),
  'not-for-yourself': text(
    { title: 'Not for yourself', detail: 'Another person has to do this.' },
    { title: 'Не для себя', detail: 'Это должен сделать другой человек.' },
    { title: 'Өзіңіз үшін емес', detail: 'Мұны басқа адам істеуі керек.' },
  ),
  'not-permitted': text(
    { title: 'Not permitted', detail: 'You are signed in, but this is not yours to do.' },
    { title: 'Нет прав', detail: 'Вы вошли, но это действие вам не разрешено.' },
    { title: 'Рұқсат жоқ', detail: 'Сіз кірдіңіз, бірақ бұл әрекетке құқығыңыз жоқ.' },
  ),
  'not-eligible': text(
    { title: 'Registration is not possible', detail: 'An account cannot be created with these details.' },
    { title: 'Регистрация невозможна', detail: 'С этими данными создать аккаунт нельзя.' },
    { title: 'Тіркелу мүмкін емес', detail: 'Бұл деректермен аккаунт ашуға болмайды.' },
  ),
  'not-certified': text(
    { title: 'A certificate is needed', detail: 'Finish the course for this topic and language, then claim from this queue.' },
    { title: 'Нужен сертификат', detail: 'Пройдите курс по этой теме и языку, затем берите дела из этой очереди.' },
    { title: 'Сертификат қажет', detail: 'Осы тақырып пен тіл бойынша курсты аяқтап, содан кейін осы кезектен іс алыңыз.' },
  ),
  'too-late': text(
    { title: 'Too late to take it back', detail: 'The time for taking a verdict back is over, or somebody else has the case. What was decided can be appealed, or changed by a new case.' },
    { title: 'Отменить уже нельзя', detail: 'Время на отмену вердикта истекло или дело уже у другого. Решение можно обжаловать или изменить новым делом.' },
    { title: 'Қайтарып алуға кеш', detail: 'Шешімді қайтарып алу уақыты өтті немесе іс басқа адамда. Шешімге шағымдануға немесе оны жаңа іспен өзгертуге болады.' },
  ),
  'on-a-break': text(
    { title: 'It is time for a break', detail: 'Nothing is handed over until the time in until. What you hold may be finished or given back.' },
    { title: 'Сейчас перерыв', detail: 'До времени, указанного в until, дела не выдаются. То, что у вас на руках, можно закончить или вернуть.' },
    { title: 'Қазір үзіліс', detail: 'until өрісіндегі уақытқа дейін іс берілмейді. Қолыңыздағыны аяқтауға немесе қайтаруға болады.' },
  ),
  'shift-limit': text(
    { title: 'Enough for this shift', detail: 'The limit that your lead has set for a shift is reached; it is given in limitMinutes.' },
    { title: 'На эту смену достаточно', detail: 'Достигнут предел на смену, который установил руководитель; он указан в limitMinutes.' },
    { title: 'Бұл ауысымға жетеді', detail: 'Жетекші белгілеген ауысым шегіне жетті; ол limitMinutes өрісінде.' },
  ),
  'held-by-another': text(
    { title: 'Somebody else holds this case', detail: 'Ask them to hand it over, or wait until they give it back.' },
    { title: 'Дело у другого модератора', detail: 'Попросите передать его или дождитесь, пока его вернут.' },
    { title: 'Іс басқа модераторда', detail: 'Оны сізге беруін сұраңыз немесе қайтарғанын күтіңіз.' },
  ),
  'kept-for-another': text(
    { title: 'The case is kept for somebody else', detail: 'It becomes free when the time of the assignment ends.' },
    { title: 'Дело оставлено за другим', detail: 'Оно освободится, когда истечёт срок назначения.' },
    { title: 'Іс басқа адамға бөлінген', detail: 'Бөлінген мерзім біткенде ол босайды.' },
  ),
  'name-taken': text(
    { title: 'This name is in use', detail: 'Choose another name.' },
    { title: 'Это название уже занято', detail: 'Выберите другое.' },
    { title: 'Бұл атау бос емес', detail: 'Басқасын таңдаңыз.' },
  ),
  'opinion-given': text(
    { title: 'Somebody has answered already', detail: 'The answer stands on the case.' },
    { title: 'На вопрос уже ответили', detail: 'Ответ показан в деле.' },
    { title: 'Бұл сұраққа жауап берілген', detail: 'Жауап істе көрсетілген.' },
  ),
  'too-many': text(
    { title: 'The limit is reached', detail: 'It is given in limit. End or answer something first.' },
    { title: 'Достигнут предел', detail: 'Он указан в limit. Сначала завершите что-нибудь или ответьте.' },
    { title: 'Шекке жетті', detail: 'Шегі limit өрісінде. Алдымен бірін аяқтаңыз немесе жауап беріңіз.' },
  ),
  'not-yours': text(
    { title: 'Somebody else holds this case', detail: 'Claim the next case; this one is with another moderator or its lease has ended.' },
    { title: 'Дело у другого модератора', detail: 'Возьмите следующее дело: это держит другой модератор или срок вашего взятия истёк.' },
    { title: 'Іс басқа модераторда', detail: 'Келесі істі алыңыз: бұл іс басқа модераторда немесе сіздің мерзіміңіз өтіп кетті.' },
  ),
  'not-found': text(
    { title: 'Not found', detail: 'There is nothing here that you may see.' },
    { title: 'Не найдено', detail: 'Здесь нет ничего, что вам доступно.' },
    { title: 'Табылмады', detail: 'Мұнда сізге көрінетін ештеңе жоқ.' },
  ),
  conflict: text(
    { title: 'Not possible in the present state', detail: 'Read the present state and decide again.' },
    { title: 'В текущем состоянии это невозможно', detail: 'Прочитайте текущее состояние и решите заново.' },
    { title: 'Қазіргі күйде бұл мүмкін емес', detail: 'Қазіргі күйді оқып, қайта шешіңіз.' },
  ),
  'idempotency-key-reused': text(
    { title: 'This Idempotency-Key was used for another request', detail: 'Use a new key for a new request.' },
    { title: 'Этот Idempotency-Key уже использован для другого запроса', detail: 'Для нового запроса возьмите новый ключ.' },
    { title: 'Бұл Idempotency-Key басқа сұрауға қолданылған', detail: 'Жаңа сұрауға жаңа кілт алыңыз.' },
  ),
  'no-age-proof-verifier': text(
    { title: 'Age proofs are not accepted here yet', detail: 'No verifier is configured. Give evidence by another method.' },
    { title: 'Подтверждения возраста этого вида пока не принимаются', detail: 'Проверяющий не настроен. Подтвердите возраст другим способом.' },
    { title: 'Жасты мұндай жолмен растау әзірге қабылданбайды', detail: 'Тексеруші бапталмаған. Жасты басқа тәсілмен растаңыз.' },
  ),
  'too-many-sweeps': text(
    { title: 'Enough searches are waiting', detail: 'Let one end, or stop one, before starting another.' },
    { title: 'Поисков в очереди достаточно', detail: 'Дождитесь окончания одного или остановите его, затем начинайте новый.' },
    { title: 'Кезекте тұрған іздеу жеткілікті', detail: 'Біреуі аяқталсын немесе біреуін тоқтатыңыз, содан кейін жаңасын бастаңыз.' },
  ),
  'wrong-code': text(
    { title: 'The code is not right', detail: 'Ask for a new code and try again.' },
    { title: 'Код не подходит', detail: 'Попросите новый код и попробуйте снова.' },
    { title: 'Код жарамайды', detail: 'Жаңа код сұрап, қайталап көріңіз.' },
  ),
  'pairing-not-active': text(
    { title: 'This pairing is not active', detail: 'It was not accepted yet, or it has ended.' },
    { title: 'Эта связь не действует', detail: 'Её ещё не приняли, или она завершена.' },
    { title: 'Бұл байланыс күшінде емес', detail: 'Ол әлі қабылданбаған немесе аяқталған.' },
  ),
  'applied-already': text(
    { title: 'This account speaks for an institution already', detail: 'Its application stands on the learning page.' },
    { title: 'Этот аккаунт уже представляет учреждение', detail: 'Его заявка есть на странице обучения.' },
    { title: 'Бұл аккаунт мекеме атынан бұрыннан сөйлейді', detail: 'Оның өтінімі оқу бетінде тұр.' },
  ),
  'put-forward-already': text(
    { title: 'This video was put forward already', detail: 'A video belongs to one programme.' },
    { title: 'Это видео уже предложено', detail: 'Видео относится к одной программе.' },
    { title: 'Бұл бейне бұрын ұсынылған', detail: 'Бейне бір ғана бағдарламаға жатады.' },
  ),
  'no-passcode': text(
    { title: 'No passcode is set', detail: 'A guardian can set one in the family centre.' },
    { title: 'Код не задан', detail: 'Взрослый может задать его в семейном центре.' },
    { title: 'Құпия код қойылмаған', detail: 'Оны ересек отбасы орталығында қоя алады.' },
  ),
  'nothing-to-ask': text(
    { title: 'No guardian has set this', detail: 'Only what a guardian set can be asked about.' },
    { title: 'Этого не задавал взрослый', detail: 'Просить можно только о том, что задал взрослый.' },
    { title: 'Мұны ересек қоймаған', detail: 'Тек ересек қойған нәрсе туралы сұрауға болады.' },
  ),
  'pairing-paused': text(
    { title: 'This pairing is paused', detail: 'Our colleagues are looking into it. What was set still holds.' },
    { title: 'Эта связь приостановлена', detail: 'Наши сотрудники её проверяют. Заданное раньше действует.' },
    { title: 'Бұл байланыс тоқтатыла тұрды', detail: 'Оны қызметкерлеріміз тексеріп жатыр. Бұрын қойылған баптаулар күшінде.' },
  ),
  'already-paired': text(
    { title: 'Already paired', detail: 'These accounts are paired, or there are as many guardians as possible.' },
    { title: 'Связь уже есть', detail: 'Эти аккаунты уже связаны, или взрослых больше добавить нельзя.' },
    { title: 'Бұрыннан байланысқан', detail: 'Бұл аккаунттар байланысқан немесе ересектердің саны шегіне жеткен.' },
  ),
  'already-answered': text(
    { title: 'Already answered', detail: 'Somebody has answered this request.' },
    { title: 'Ответ уже дан', detail: 'На эту просьбу уже ответили.' },
    { title: 'Жауап берілген', detail: 'Бұл өтінішке жауап берілген.' },
  ),
  'order-replayed': text(
    { title: 'This order was filed before', detail: 'The same document with the same request is here already. Open the earlier order, or file another document.' },
    { title: 'Это предписание уже подано', detail: 'Тот же документ с тем же требованием уже есть. Откройте прежнее предписание или подайте другой документ.' },
    { title: 'Бұл нұсқама бұрын берілген', detail: 'Дәл осы құжат осы талаппен тіркелген. Бұрынғы нұсқаманы ашыңыз немесе басқа құжат беріңіз.' },
  ),
  'not-your-authority': text(
    { title: 'Not your authority', detail: 'Your account files in the name of its own authority only.' },
    { title: 'Это не ваш орган', detail: 'Ваша учётная запись подаёт предписания только от имени своего органа.' },
    { title: 'Бұл сіздің органыңыз емес', detail: 'Аккаунтыңыз нұсқаманы тек өз органының атынан береді.' },
  ),
  'not-returned': text(
    { title: 'Nothing is missing', detail: 'This order is complete. Write a message to add something.' },
    { title: 'Всё уже на месте', detail: 'Предписание полное. Чтобы что-то добавить, напишите сообщение.' },
    { title: 'Жетіспейтіні жоқ', detail: 'Нұсқама толық. Бірдеңе қосу үшін хат жазыңыз.' },
  ),
  'not-cleared': text(
    { title: 'This order is not trusted yet', detail: 'Check with the authority that the order is its own, then note what you found.' },
    { title: 'Предписание ещё не проверено', detail: 'Уточните у органа, его ли это предписание, и запишите, что выяснили.' },
    { title: 'Нұсқама әлі тексерілмеген', detail: 'Нұсқаманың сол органдікі екенін анықтап, білгеніңізді жазыңыз.' },
  ),
  'not-extendable': text(
    { title: 'This term cannot be extended', detail: 'The law of this order provides no extension, or it was used already.' },
    { title: 'Этот срок не продлевается', detail: 'Закон не предусматривает продления или оно уже использовано.' },
    { title: 'Бұл мерзім ұзартылмайды', detail: 'Заңда ұзарту көзделмеген немесе ол қолданылып қойған.' },
  ),
  'handle-taken': text(
    { title: 'This name is taken', detail: 'Choose another handle.' },
    { title: 'Это имя занято', detail: 'Выберите другое имя.' },
    { title: 'Бұл ат бос емес', detail: 'Басқа ат таңдаңыз.' },
  ),
  'already-reversed': text(
    { title: 'This decision was taken back already', detail: 'Nothing is left to reverse.' },
    { title: 'Это решение уже отменено', detail: 'Отменять больше нечего.' },
    { title: 'Бұл шешімнің күші бұрын жойылған', detail: 'Жоятын ештеңе қалмады.' },
  ),
  'too-many-held': text(
    { title: 'You hold as many cases as one person may', detail: 'Decide some or give them back, then claim again.' },
    { title: 'У вас столько дел, сколько можно держать одному', detail: 'Решите часть или верните их, затем берите новые.' },
    { title: 'Бір адам ұстай алатын істің бәрі сізде', detail: 'Біразын шешіңіз немесе қайтарыңыз, содан кейін жаңасын алыңыз.' },
  ),
  'already-concluded': text(
    { title: 'This case is concluded', detail: 'Somebody has decided it; read the outcome.' },
    { title: 'Это дело завершено', detail: 'Решение по нему принято; прочитайте итог.' },
    { title: 'Бұл іс аяқталған', detail: 'Ол бойынша шешім қабылданды, нәтижесін оқыңыз.' },
  ),
  'already-escalated': text(
    { title: 'A senior has this case already', detail: 'It was escalated before.' },
    { title: 'Дело уже у старшего', detail: 'Его уже передавали выше.' },
    { title: 'Іс аға модераторда', detail: 'Ол бұрын жоғары берілген.' },
  ),
  'not-for-this-colleague': text(
    { title: 'This colleague may not hold this case', detail: 'Choose somebody else who is certified and has not worked on it.' },
    { title: 'Этому коллеге дело передать нельзя', detail: 'Выберите другого, у кого есть сертификат и кто не занимался этим делом.' },
    { title: 'Бұл әріптеске істі беруге болмайды', detail: 'Сертификаты бар, бұл іспен айналыспаған басқа адамды таңдаңыз.' },
  ),
  'not-appealable': text(
    { title: 'There is nothing to appeal here', detail: 'Only a decision that limits you, or a report that ended without a violation, can be appealed.' },
    { title: 'Обжаловать здесь нечего', detail: 'Обжаловать можно решение, которое вас ограничивает, или сообщение, по которому нарушения не нашли.' },
    { title: 'Мұнда шағымданатын ештеңе жоқ', detail: 'Сізді шектейтін шешімге немесе бұзушылық табылмаған шағымыңыздың нәтижесіне ғана шағымдануға болады.' },
  ),
  'appeal-term-over': text(
    { title: 'The term for an appeal is over', detail: 'It ended at the time that the notice names.' },
    { title: 'Срок обжалования истёк', detail: 'Он закончился в момент, указанный в уведомлении.' },
    { title: 'Шағымдану мерзімі бітті', detail: 'Ол хабарламада көрсетілген уақытта аяқталды.' },
  ),
  'already-appealed': text(
    { title: 'An appeal was filed already', detail: 'Wait for its outcome; after it a second one is possible, and that is the last.' },
    { title: 'Жалоба уже подана', detail: 'Дождитесь итога; после него возможна вторая, она последняя.' },
    { title: 'Шешімге шағым бұрын берілген', detail: 'Нәтижесін күтіңіз; одан кейін екінші рет шағымдануға болады, ол — соңғысы.' },
  ),
  'already-appointed': text(
    { title: 'This account is a trusted flagger already', detail: 'End the present appointment first, then appoint anew.' },
    { title: 'Этот аккаунт уже доверенный заявитель', detail: 'Сначала завершите действующее назначение, затем назначьте заново.' },
    { title: 'Бұл аккаунт — сенімді хабарлаушы', detail: 'Алдымен қазіргі тағайындауды аяқтап, содан кейін қайта тағайындаңыз.' },
  ),
  'already-ended': text(
    { title: 'This has ended already', detail: 'Read the present state; nothing is left to end.' },
    { title: 'Это уже завершено', detail: 'Прочитайте текущее состояние: завершать больше нечего.' },
    { title: 'Бұл аяқталып қойған', detail: 'Қазіргі күйін оқыңыз: аяқтайтын ештеңе қалмады.' },
  ),
  excepted: text(
    { title: 'An exception protects this', detail: 'A colleague and a second person decided that this stays for now. Choose a milder action, or end the exception first.' },
    { title: 'Действует исключение', detail: 'Сотрудник и второй сотрудник решили, что это пока остаётся. Выберите более мягкую меру или сначала завершите исключение.' },
    { title: 'Ерекше рұқсат күшінде', detail: 'Бұл әзірге қалсын деп екі қызметкер шешкен. Жеңілірек шара таңдаңыз немесе алдымен ерекше рұқсатты аяқтаңыз.' },
  ),
  'needs-senior': text(
    { title: 'A senior has to decide this', detail: 'The account is protected for a time. Escalate the case to a senior.' },
    { title: 'Решение принимает старший модератор', detail: 'Аккаунт временно под защитой. Передайте дело старшему.' },
    { title: 'Мұны аға модератор шешеді', detail: 'Аккаунт уақытша қорғауда. Істі аға модераторға беріңіз.' },
  ),
  'already-confirmed': text(
    { title: 'A second person has answered already', detail: 'Read the present state.' },
    { title: 'Второй сотрудник уже ответил', detail: 'Прочитайте текущее состояние.' },
    { title: 'Екінші адам жауап беріп қойған', detail: 'Қазіргі күйін оқыңыз.' },
  ),
  'not-begun': text(
    { title: 'Nothing was begun yet', detail: 'Refuse the proposal instead.' },
    { title: 'Выполнение ещё не начато', detail: 'Вместо этого отклоните предложение.' },
    { title: 'Орындау әлі басталған жоқ', detail: 'Оның орнына ұсынысты қабылдамаңыз.' },
  ),
  'changed-since-preview': text(
    { title: 'The set has changed since the preview', detail: 'Look at the preview again and confirm the new number.' },
    { title: 'После просмотра набор изменился', detail: 'Посмотрите набор ещё раз и подтвердите новое число.' },
    { title: 'Алдын ала қарағаннан кейін жиын өзгерді', detail: 'Жиынды қайта қарап, жаңа санды растаңыз.' },
  ),
  'too-large': text(
    { title: 'Too large', detail: 'Send less: the limit is given in limitBytes.' },
    { title: 'Слишком большой объём', detail: 'Отправьте меньше: предел указан в limitBytes.' },
    { title: 'Көлемі тым үлкен', detail: 'Азырақ жіберіңіз: шегі limitBytes өрісінде.' },
  ),
  'not-a-video': text(
    { title: 'This is not a video', detail: 'Send a video file, for example MP4 or WebM.' },
    { title: 'Это не видео', detail: 'Отправьте видеофайл, например MP4 или WebM.' },
    { title: 'Бұл бейне емес', detail: 'Бейне файлын жіберіңіз, мысалы MP4 немесе WebM.' },
  ),
  unsupported: text(
    { title: 'This kind of content is not accepted', detail: 'Send the content type that the documentation names.' },
    { title: 'Такой тип содержимого не принимается', detail: 'Отправьте тип, указанный в документации.' },
    { title: 'Мұндай мазмұн түрі қабылданбайды', detail: 'Құжаттамада көрсетілген түрді жіберіңіз.' },
  ),
  limited: text(
    { title: 'Too many requests', detail: 'Wait for the time in Retry-After and try again.' },
    { title: 'Слишком много запросов', detail: 'Подождите время из Retry-After и повторите.' },
    { title: 'Сұрау тым көп', detail: 'Retry-After уақытын күтіп, қайталаңыз.' },
  ),
  unavailable: text(
    { title: 'Not available at the moment', detail: 'Nothing was lost; try again shortly.' },
    { title: 'Сейчас недоступно', detail: 'Ничего не потеряно; повторите чуть позже.' },
    { title: 'Қазір қолжетімсіз', detail: 'Ештеңе жоғалған жоқ; сәл кейін қайталаңыз.' },
  ),
  internal: text(
    { title: 'Something went wrong on our side', detail: 'It was logged under the requestId. Nothing was half done.' },
    { title: 'Ошибка на нашей стороне', detail: 'Она записана под requestId. Наполовину ничего не сделано.' },
    { title: 'Біздің жақта қате болды', detail: 'Ол requestId нөмірімен жазылды. Жартылай ештеңе істелген жоқ.' },
  ),
}

const kindRow: Record<string, string> = { forbidden: 'not-permitted', missing: 'not-found' }

export function problemText(slug: string, kind: string, locale: Locale): Text {
  const row = problemTexts[slug] ?? problemTexts[kindRow[kind] ?? kind] ?? problemTexts.internal!
  return row[locale]
}
