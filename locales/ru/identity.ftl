# Forms
form-faults = Проверьте следующее и отправьте форму еще раз:
email = Адрес электронной почты
email-wrong = Это не адрес электронной почты. Он должен иметь вид name@example.org.
password = Пароль
password-new = Новый пароль
password-current = Ваш текущий пароль
password-hint = Не менее 10 символов. Лучше всего несколько слов, которые связаны между собой только для вас.
password-short = Пароль слишком короткий. Введите не менее 10 символов.
password-long = Пароль слишком длинный. Введите не более 200 символов.
password-own = Ваши имя и адрес электронной почты для пароля не годятся. Выберите то, чего никто не угадает.
password-common = Этот пароль злоумышленники пробуют одним из первых. Выберите другой.
password-wrong = Это не ваш текущий пароль.
name = Имя и фамилия
name-hint = Так, как вы пишете их сами, в любой системе письма.
name-missing = Укажите имя и фамилию.
name-long = Имя слишком длинное. Введите не более 120 символов.
language = Язык
language-hint = Для страниц и писем.
optional = необязательно
save = Сохранить

# Registering
register-title = Регистрация
register-lead = Учетная запись сохраняет ваш прогресс на любом устройстве и на любом языке.
register-button = Создать учетную запись
have-account = Уже есть учетная запись?
check-mail-title = Проверьте почту
check-mail-text = Мы отправили письмо на указанный вами адрес. Чтобы продолжить, откройте ссылку из письма.
check-mail-spam = Письмо может идти несколько минут. Загляните и в папку «Спам».
check-mail-nothing = Письма нет?
confirm-again = Отправить письмо еще раз
confirm-title = Подтвердите адрес
confirm-text = Остался один шаг, и этот адрес будет закреплен за вами.
confirm-button = Подтвердить адрес
link-dead-title = Эта ссылка больше не работает
link-dead = Она устарела, уже использована или неполная. Ничего не изменено. Ниже можно запросить новую ссылку.
unconfirmed-title = Ваш адрес еще не подтвержден
unconfirmed-text = Вы можете читать всё. Чтобы записаться на курс, сначала откройте ссылку в письме, которое мы отправили на адрес { $email }.

# Signing in
sign-in-title = Войти на сайт
sign-in-button = Войти
sign-in-wrong = Этот пароль не подходит к этому адресу. Проверьте и то и другое или задайте новый пароль.
sign-in-wait = { $minutes ->
    [one] Слишком много попыток входа с этим адресом. Подождите { $minutes } минуту или задайте новый пароль.
    [few] Слишком много попыток входа с этим адресом. Подождите { $minutes } минуты или задайте новый пароль.
    [many] Слишком много попыток входа с этим адресом. Подождите { $minutes } минут или задайте новый пароль.
   *[other] Слишком много попыток входа с этим адресом. Подождите { $minutes } минуты или задайте новый пароль.
 }
sign-in-suspended = Эта учетная запись приостановлена. Обратитесь к администраторам сайта.
no-account = Еще нет учетной записи?

# A forgotten password
forgot-title = Восстановление пароля
forgot-lead = Укажите адрес вашей учетной записи. Мы отправим на него ссылку, по которой можно задать новый пароль.
forgot-button = Отправить ссылку
forgot-sent = Если учетная запись с этим адресом есть, мы отправили на него письмо со ссылкой, по которой можно задать новый пароль. Ссылка действует один час.
forgot-again = Запросить новую ссылку
reset-title = Задать новый пароль
reset-lead = Для учетной записи { $email }. Все ваши сеансы будут завершены.
reset-button = Задать этот пароль

# The first administrator
first-title = Добро пожаловать! Создайте первого администратора
first-lead = Здесь еще ни у кого нет учетной записи. Кто заполнит эту форму, тот будет управлять сайтом.
first-button = Создать администратора

# Profile
profile-title = Профиль
profile-lead = Другие видят только ваше имя. Остальное помогает нам делать курсы лучше.
profile-names = Ваше имя в других системах письма
profile-names-hint = Для справок о прохождении курсов и списков на других языках. Ненужное оставьте пустым.
profile-name-ar = Арабскими буквами
profile-name-zh = Китайскими иероглифами
profile-name-en = Латиницей
profile-name-ru = Кириллицей
profile-country = Страна или район
profile-country-wrong = Выберите страну или район из списка.
profile-choose = Нет ответа
profile-organisation = Организация
profile-organisation-long = Название слишком длинное. Введите не более 200 символов.
profile-stakeholder = Где вы работаете или кого представляете?
stakeholder-government = правительство
stakeholder-intergovernmental = межправительственная организация
stakeholder-civil-society = гражданское общество
stakeholder-academia = научные круги
stakeholder-private-sector = частный сектор
stakeholder-indigenous = коренные народы и местные общины
stakeholder-other = другое
profile-sex = Пол
profile-sex-purpose = Только для подсчета: чтобы знать, в равной ли мере курсы доходят до женщин и мужчин. О конкретном человеке эти сведения не показываются, а малые числа не публикуются.
sex-female = Женский
sex-male = Мужской
sex-other = Другой
sex-undisclosed = Предпочитаю не указывать
profile-time-zone = Часовой пояс
profile-value-wrong = Выберите один из ответов в списке.

# Account
account-title = Учетная запись
account-address = Адрес электронной почты
account-address-now = Ваш адрес: { $email }.
account-address-new = Новый адрес
account-address-hint = Мы отправим ссылку на новый адрес; он станет вашим, когда вы ее откроете.
account-address-same = Это уже ваш адрес.
account-address-button = Изменить адрес
change-address-title = Подтвердите новый адрес
change-address-text = Теперь вы будете входить с адресом { $email }.
change-address-button = Использовать этот адрес
change-address-taken = Этот адрес принадлежит другой учетной записи, поэтому ничего не изменено.
account-password = Пароль
account-password-lead = Здесь вход сохранится, все остальные сеансы будут завершены.
account-password-button = Изменить пароль
account-sessions = Ваши сеансы
account-session-here = этот
account-session-browser = Браузер
account-session-address = Сетевой адрес
account-session-seen = Последнее использование
account-session-end = Завершить
account-session-end-this = Завершить сеанс: { $browser }, { $seen }
account-sessions-others = Завершить все остальные сеансы
account-sessions-all = Завершить все сеансы
browser-on = { $browser }, { $system }
browser-unknown = Неизвестный браузер
account-data = Ваши данные
account-data-text = Всё, что здесь хранится о вас, одним файлом JSON.
account-data-button = Скачать мои данные
account-consents = На что вы дали согласие
consent-purpose = Цель
consent-version = Версия
consent-given = С
consent-withdrawn = По
consent-now = еще действует
account-delete = Удаление учетной записи
account-delete-text = Ваше имя, адрес и профиль будут стерты, а все сеансы завершены. То, что необходимо хранить, например число участников и журнал сайта, хранится без вашего имени. Из ваших справок о прохождении курсов исчезнет имя, и они больше не будут действительны: об этом узнает каждый, кто станет их проверять. Отменить это нельзя.
account-delete-password = Ваш пароль, чтобы удостовериться, что это вы
account-delete-button = Удалить учетную запись навсегда
account-delete-last = Вы единственный администратор. Сначала назначьте администратором кого-то еще.

# Administration
breadcrumb = Где вы находитесь
admin-title = Управление
admin-lead = То, что могут видеть и делать только администраторы сайта.
people-title = Люди
people-search = Имя, адрес или организация
people-search-button = Найти
people-count = { $n ->
    [one] Учетная запись есть у { $text } человека.
    [few] Учетная запись есть у { $text } человек.
    [many] Учетная запись есть у { $text } человек.
   *[other] Учетная запись есть у { $text } человека.
 }
people-none-title = Никто не найден
people-name = Имя
people-email = Адрес
people-roles = Роли
people-status = Состояние
people-seen = Последнее посещение
people-never = никогда
status-active = Активна
status-unconfirmed = Не подтверждена
status-suspended = Приостановлена
person-registered = Дата регистрации
person-country = Страна или район
person-organisation = Организация
person-stakeholder = Категория участника
person-roles = Роли
person-roles-hint = Кроме того, каждый является слушателем.
person-roles-button = Сохранить роли
person-suspend = Приостановить
person-suspend-text = Все сеансы этого человека будут завершены, и он не сможет войти, пока вы не восстановите учетную запись. Ничего не удаляется.
person-restore = Восстановить
person-restore-text = Учетная запись приостановлена. После восстановления человек снова сможет войти.
role-administrator = Администратор
role-administrator-hint = Всё, включая людей и настройки.
role-staff = Сотрудник программы
role-staff-hint = Все курсы и их участники.
role-author = Автор
role-author-hint = Пишет курсы.
role-trainer = Преподаватель
role-trainer-hint = Ведет курсы и вебинары.
role-reviewer = Эксперт по качеству
role-reviewer-hint = Оценивает качество курсов.
role-learner = Слушатель

# Mailbox
mailbox-title = Почтовый ящик
mailbox-kept = Почтовый сервер не настроен. Все письма хранятся здесь и в папке данных и никому не доставляются.
mailbox-sent-lead = { $days ->
    [one] Все письма, написанные сайтом за последний { $days } день, начиная с самых новых.
    [few] Все письма, написанные сайтом за последние { $days } дня, начиная с самых новых.
    [many] Все письма, написанные сайтом за последние { $days } дней, начиная с самых новых.
   *[other] Все письма, написанные сайтом за последние { $days } дня, начиная с самых новых.
 }
mailbox-none-title = Писем пока нет
mailbox-none = Здесь появятся письма, которые сайт пишет людям.
mailbox-subject = Тема
mailbox-to = Кому
mailbox-state = Состояние
mailbox-time = Написано
mailbox-older = Более ранние письма
mailbox-kind = Назначение
mailbox-error = Последняя ошибка
mailbox-text = В виде текста
mailbox-text-gone = Почтовый сервер принял это письмо. Его текст здесь больше не хранится: в нем могут быть ссылки, предназначенные только получателю.
mailbox-html = Как видит получатель
mail-kept = Хранится здесь
mail-queued = Ожидает отправки
mail-sent = Отправлено
mail-failed = Не отправлено

# After an action
flash-confirmed = Ваш адрес подтвержден.
flash-signed-out = Вы вышли с сайта.
flash-password-set = Новый пароль задан.
flash-profile-saved = Ваш профиль сохранен.
flash-address-mailed = Мы отправили ссылку на новый адрес. Пока вы ее не откроете, ваш адрес остается прежним.
flash-address-changed = Ваш адрес изменен.
flash-confirm-mailed = Если этот адрес ждет подтверждения, письмо уже в пути.
flash-session-ended = Сеанс завершен.
flash-account-deleted = Ваша учетная запись удалена. Спасибо, что были с нами.
flash-person-saved = Сохранено.
flash-last-administrator = Ничего не изменено: это единственный администратор, а сайту он необходим.

# Mails
mail-hello = Здравствуйте!
mail-hello-name = Здравствуйте, { $name }!
mail-ignore = Если об этом просили не вы, ничего делать не нужно: без ссылки ничего не произойдет.
mail-not-you = Если это были не вы, сразу же задайте новый пароль: все сеансы вашей учетной записи будут завершены.
mail-set-password = Задать новый пароль
mail-confirm-subject = Подтвердите адрес для сайта { $site }
mail-confirm-text = Кто-то, вероятно вы, зарегистрировался на сайте { $site } с этим адресом. Подтвердите, что адрес ваш:
mail-confirm-lasts = Ссылка действует три дня.
mail-already-subject = У вас уже есть учетная запись на сайте { $site }
mail-already-text = Кто-то, вероятно вы, хотел зарегистрироваться на сайте { $site } с этим адресом. Для него уже есть учетная запись: войдите или задайте новый пароль, если забыли свой.
mail-reset-subject = Новый пароль для сайта { $site }
mail-reset-text = Кто-то, вероятно вы, запросил новый пароль для вашей учетной записи на сайте { $site }.
mail-reset-lasts = Ссылка действует один час и только один раз.
mail-password-subject = Ваш пароль для сайта { $site } изменен
mail-password-text = Пароль вашей учетной записи на сайте { $site } только что изменен.
mail-new-address-subject = Подтвердите новый адрес для сайта { $site }
mail-new-address-text = Этот адрес должен стать адресом вашей учетной записи на сайте { $site }. Подтвердите, что он ваш:
mail-new-address-lasts = Ссылка действует один день.
mail-asked-subject = Другой адрес для вашей учетной записи на сайте { $site }
mail-asked-text = Кто-то, вероятно вы, попросил использовать для вашей учетной записи на сайте { $site } адрес { $email } вместо нынешнего. Адрес изменится, когда будет открыта ссылка в письме, отправленном на новый адрес.
mail-taken-subject = Для этого адреса уже есть учетная запись на сайте { $site }
mail-taken-text = Кто-то хотел использовать этот адрес для учетной записи на сайте { $site }, но он принадлежит вашей учетной записи. Ничего не изменено.

### people: invitations
invitation-title = Примите свою учетную запись
invitation-lead = Для вас на сайте { $site } создана учетная запись с адресом { $email }. Выберите пароль, и она ваша.
invitation-button = Принять учетную запись
invitation-dead = Если вы уже выбрали пароль, войдите. Если нет, запросите ссылку, чтобы задать его.
mail-invitation-subject = Приглашение на сайт { $site }
mail-invitation-text = Администраторы сайта { $site } создали для вас учетную запись с адресом { $email }. Выберите пароль, и она ваша:
mail-invitation-button = Принять учетную запись
mail-invitation-lasts = Ссылка действует две недели и только один раз. Потом вы тоже сможете войти: задайте новый пароль с этим адресом.
mail-invitation-ignore = Если вы не ждали приглашения, ничего делать не нужно: без пароля учетной записью никто не воспользуется.
mail-reset-sent-text = Администраторы сайта { $site } прислали вам эту ссылку, чтобы вы задали новый пароль для своей учетной записи.
mail-reset-sent-ignore = Если она вам не нужна, ничего делать не нужно: ваш пароль остается прежним.

### people: list
people-invite = Пригласить людей
people-preparing = После обновления поиск еще готовится. Несколько минут он может находить не всех.
people-none-words = По этим словам и фильтрам никто не найден. Поиск идет по началу слов, в любой системе письма.
people-filters = Фильтры
people-filter-button = Отфильтровать
people-filters-off = Без фильтров
people-any = Не важно
people-seen-within = { $days ->
    [one] за последний { $days } день
    [few] за последние { $days } дня
    [many] за последние { $days } дней
   *[other] за последние { $days } дня
 }
people-seen-not = { $days ->
    [one] не входили { $days } день
    [few] не входили { $days } дня
    [many] не входили { $days } дней
   *[other] не входили { $days } дня
 }
people-seen-never = ни разу не входили
people-sort-newest = Сначала новые учетные записи
people-more = Еще люди
people-looked = Эти слова встречаются очень часто: поиск просмотрел только часть людей. Добавьте слово или фильтр.
people-look-on = Искать дальше
people-first-page = К началу

### people: one person
people-back-to = Назад: { $name }
person-other-name = Также пишется
person-links = Ссылки по почте
person-invite-text = Адрес еще не подтвержден. Можно отправить новую ссылку для выбора пароля; прежние перестанут действовать.
person-invite-again = Отправить приглашение еще раз
person-password-text = Можно отправить ссылку, чтобы человек задал новый пароль. Она действует один час. Больше ее никто не видит.
person-password-send = Отправить ссылку для нового пароля
person-link-suspended = Для приостановленной учетной записи ссылки не отправляются. Сначала восстановите ее.
person-reason = Причина
person-reason-hint = Хранится вместе с учетной записью и видна здесь, пока ее не восстановят.
person-reason-error = Укажите причину: от 3 до 500 символов.
person-suspended-on = Приостановлена
person-sign-ins = Открытые сеансы
person-sign-ins-none = Сейчас нет.
person-sign-ins-end = Завершить все сеансы
person-log = Последние события
person-log-none = В журнале ничего нет.
flash-link-sent = Письмо отправлено.
flash-link-just-sent = Ссылка отправлена меньше минуты назад. Новая не отправлена.

### people: merging
merge-title = Объединить две учетные записи
merge-text = Если у одного человека две учетные записи, всё из другой можно перенести в эту.
merge-begin = Присоединить другую учетную запись
merge-other = Адрес другой учетной записи
merge-other-hint = Сначала вы увидите, что произойдет. Пока ничего не меняется.
merge-compare = Сравнить
merge-unknown = Учетной записи с таким адресом нет. Проверьте, как он написан.
merge-same = Это та же учетная запись. Укажите адрес другой.
merge-kept = Остается
merge-closed = Закрывается
merge-swap = Поменять местами
merge-moves = Что переносится
merge-collides = Что есть в обеих
merge-ends = Что прекращается
merge-fields = Профиль дополняется данными: { $fields }
merge-consents = { $n ->
    [one] { $n } согласие
    [few] { $n } согласия
    [many] { $n } согласий
   *[other] { $n } согласия
 }
merge-mails = { $n ->
    [one] { $n } письмо этому человеку в почтовом ящике сайта
    [few] { $n } письма этому человеку в почтовом ящике сайта
    [many] { $n } писем этому человеку в почтовом ящике сайта
   *[other] { $n } письма этому человеку в почтовом ящике сайта
 }
merge-sessions = { $n ->
    [one] { $n } сеанс закрываемой учетной записи
    [few] { $n } сеанса закрываемой учетной записи
    [many] { $n } сеансов закрываемой учетной записи
   *[other] { $n } сеанса закрываемой учетной записи
 }
merge-roles = Роли не переносятся: { $roles }. Если нужно, назначьте их остающейся учетной записи.
merge-address = С адресом { $email } больше нельзя будет войти. Адрес освободится; человек узнает об этом из письма.
merge-sure = Подтверждаю: обе учетные записи принадлежат одному человеку. Отменить объединение нельзя.
merge-sure-missing = Отметьте, что вы в этом убедились: отменить объединение нельзя.
merge-button = Объединить учетные записи
merge-not = Ничего не менять
merge-suspended = Одна из учетных записей приостановлена. Сначала восстановите ее. Ничего не изменено.
flash-people-merged = Учетные записи объединены. Человек узнает об этом из письма.
flash-people-merged-before = Эти учетные записи уже объединены. Ничего не изменено.
mail-merged-subject = Ваши учетные записи на сайте { $site } объединены
mail-merged-text = У вас было две учетные записи на сайте { $site }. Администраторы перенесли всё в ту, что с этим адресом. Входите с адресом { $email } и паролем этой учетной записи.
mail-merged-away-text = У вас было две учетные записи на сайте { $site }. Администраторы перенесли всё в другую вашу учетную запись и закрыли эту. Входите с адресом другой учетной записи.
mail-merged-wrong = Если у вас там только одна учетная запись или это ошибка, напишите администраторам сайта.

### people: inviting by a file
invite-title = Пригласить людей
invite-lead = Отправьте список людей. Сначала вы увидите, что произойдет; затем приглашены будут все или никто.
invite-file = Файл
invite-file-hint = CSV из любой таблицы, с запятыми, точками с запятой или табуляцией.
invite-text = Или то же самое текстом
invite-text-hint = По одному человеку в строке. Подойдут и ячейки, скопированные из таблицы.
invite-check = Проверить список
invite-columns = Столбцы
invite-column = Столбец
invite-column-holds = Что в нем
invite-column-email = Адрес. Обязателен, как и имя.
invite-column-name = Имя, как его пишет сам человек, в любой системе письма.
invite-column-language = Язык письма: ar, zh, en, fr, ru, es или его название. Если пусто — ваш язык.
invite-column-country = Две буквы (TN) или название. Можно оставить пустым.
invite-column-organisation = Можно оставить пустым.
invite-column-roles = author, trainer, reviewer, staff или administrator, через запятую. Назначать роли может только администратор. Можно оставить пустым.
invite-template = Скачать файл для заполнения
invite-form-broken = Форма пришла не полностью. Отправьте ее еще раз. Ничего не изменено.
invite-empty = В этом списке никого нет. Дайте файл или текст, по одному человеку в строке.
invite-garbled = Это не текстовый файл, который можно прочитать. Сохраните его в табличной программе как «CSV UTF-8» и отправьте.
invite-no-column = Нет столбца «email». Напишите названия столбцов в первой строке.
invite-column-twice = Два столбца называются «{ $column }». Уберите один из них.
invite-many = { $most ->
    [one] Список слишком длинный. Отправляйте не больше { $most } человека за раз.
    [few] Список слишком длинный. Отправляйте не больше { $most } человек за раз.
    [many] Список слишком длинный. Отправляйте не больше { $most } человек за раз.
   *[other] Список слишком длинный. Отправляйте не больше { $most } человека за раз.
 }
invite-broken = Эту таблицу не удается прочитать. Поищите незакрытую кавычку.
invite-line = Строка
invite-problem = Что не так и что сделать
invite-nobody = Пока никто не приглашен
invite-faults = { $n ->
    [one] Сначала нужно исправить { $n } строку из { $lines }.
    [few] Сначала нужно исправить { $n } строки из { $lines }.
    [many] Сначала нужно исправить { $n } строк из { $lines }.
   *[other] Сначала нужно исправить { $n } строки из { $lines }.
 }
invite-wrong-lines = Строки, которые нужно исправить
invite-download = Скачать эти строки файлом
invite-correct = Исправьте их
invite-corrected = Строки, которые нужно исправить
invite-corrected-hint = Исправьте их здесь. Число в первом столбце показывает, чье место займет строка; остальные строки списка остаются.
invite-corrected-file = Или файл с исправленными строками
invite-corrected-file-hint = Файл, который вы скачали выше, с исправлениями. Столбец «line» не удаляйте.
invite-check-again = Проверить еще раз
invite-other-file = Начать с другого списка
invite-right-lines = { $n ->
    [one] { $n } строка верна
    [few] { $n } строки верны
    [many] { $n } строк верны
   *[other] { $n } строки верны
 }
invite-ready = { $n ->
    [0] У всех в этом списке уже есть учетная запись. Приглашать некого.
    [one] Все строки верны. Будет приглашен { $n } человек.
    [few] Все строки верны. Будут приглашены { $n } человека.
    [many] Все строки верны. Будет приглашено { $n } человек.
   *[other] Все строки верны. Будут приглашены { $n } человека.
 }
invite-known = { $n ->
    [one] У { $n } человека из списка уже есть учетная запись. Таким людям ничего не отправляется, в их учетных записях ничего не меняется.
    [few] У { $n } человек из списка уже есть учетные записи. Им ничего не отправляется, в их учетных записях ничего не меняется.
    [many] У { $n } человек из списка уже есть учетные записи. Им ничего не отправляется, в их учетных записях ничего не меняется.
   *[other] У { $n } человека из списка уже есть учетные записи. Им ничего не отправляется, в их учетных записях ничего не меняется.
 }
invite-send = { $n ->
    [one] Пригласить { $n } человека
    [few] Пригласить { $n } человек
    [many] Пригласить { $n } человек
   *[other] Пригласить { $n } человека
 }
invite-has-account = Есть учетная запись
invite-new = Новая учетная запись
invite-people = Люди в списке
invite-done = { $n ->
    [0] Никто новый не приглашен
    [one] Приглашен { $n } человек
    [few] Приглашены { $n } человека
    [many] Приглашено { $n } человек
   *[other] Приглашены { $n } человека
 }
invite-done-text = Письма отправляются. В каждом есть ссылка, которая действует две недели.
invite-no-email = Нет адреса. Напишите его или уберите строку.
invite-no-name = Нет имени. Напишите его так, как пишет сам человек.
invite-language-wrong = Это не один из шести языков. Напишите ar, zh, en, fr, ru или es либо оставьте пустым.
invite-country-wrong = Такая страна или район неизвестны. Напишите две буквы, например TN, или название, принятое в Организации Объединенных Наций, либо оставьте пустым.
invite-role-wrong = «{ $role }» — не роль. Напишите author, trainer, reviewer, staff или administrator либо оставьте пустым.
invite-roles-not-yours = Назначать роли может только администратор. Оставьте пустым.
invite-again = Такой же адрес указан в строке { $line }. Уберите одну из двух строк.
### The API: access tokens, webhooks, the reference
scope-profile-read = Узнавать, кто вы
scope-courses-read = Читать курсы, а там, где вы организатор, и их файлы
scope-courses-write = Публиковать версии курсов
scope-enrolments-read = Читать сведения о записи на курсы
scope-enrolments-write = Записываться на курсы и покидать их
scope-progress-read = Читать сведения о прогрессе
scope-progress-write = Отмечать ваши занятия как открытые или пройденные
scope-completions-read = Читать сведения о пройденных курсах
scope-people-read = Читать учетные записи всех людей
scope-people-write = Приглашать людей, менять роли, приостанавливать учетные записи
api-scope-missing = Токену нужно право { $scope }. Создайте токен с этим правом.
api-produces = Этот адрес отвечает в виде { $kinds }.
api-consumes = Отправьте содержимое в виде { $kinds }.
api-token-wrong = Токен неверен, отозван или истек, либо учетная запись владельца приостановлена. Создайте новый.
api-address-taken = Учетная запись с этим адресом уже есть.
api-country-wrong = Это не код страны ISO 3166 из двух заглавных букв.
api-too-long = Слишком длинно.
tokens-title = Токены доступа
tokens-lead = Токен позволяет программе действовать от вашего имени в пределах, которые вы выбираете. Обращайтесь с ним как с паролем: никому не давайте и отзовите, когда он больше не нужен.
tokens-reference = Что могут программы: справочник
tokens-list = Ваши токены
tokens-new = Новый токен
tokens-name = Название
tokens-name-hint = Для чего этот токен, чтобы потом его узнать.
tokens-name-wrong = Дайте токену название не длиннее 80 символов.
tokens-scopes = Права токена
tokens-scopes-hint = Как можно меньше, только нужное программе. Токену никогда не позволено больше, чем вам.
tokens-scope-wrong = Выберите хотя бы одно право.
tokens-lasts = Срок действия
tokens-days = { $days ->
    [one] { $shown } день
    [few] { $shown } дня
    [many] { $shown } дней
   *[other] { $shown } дня
 }
tokens-days-wrong = Выберите срок действия токена, не больше года.
tokens-make = Создать токен
tokens-made = Токен создан
tokens-made-text = Скопируйте его сейчас: больше он показан не будет.
tokens-used = Последнее использование
tokens-never = не использован
tokens-until = Действует до
tokens-state = Отзыв
tokens-revoke = Отозвать
tokens-revoked = Отозван
tokens-over = Истек
tokens-too-many = У вас уже столько токенов, сколько может быть у одного человека. Сначала отзовите один.
tokens-made-before = Этот токен создан раньше, и его секрет был показан тогда. Если у вас его нет, отзовите токен и создайте другой.
tokens-revoked-now = Токен отозван. Программы, которые его используют, теперь получают отказ.
webhooks-title = Вебхуки
webhooks-lead = О том, что здесь происходит, сразу узнают другие программы. Сообщения подписаны и содержат только идентификаторы; подробности получатель запрашивает через API.
webhooks-one = Вебхук
webhooks-none = Вебхуков пока нет
webhooks-none-text = Добавьте адрес ниже и выберите, о чем ему сообщать.
webhooks-new = Новый вебхук
webhooks-make = Добавить вебхук
webhooks-change = Изменить
webhooks-save = Сохранить
webhooks-url = Адрес
webhooks-url-hint = Куда отправляются сообщения, например https://portal.example.org/hooks
webhooks-url-wrong = Это не веб-адрес. Веб-адрес начинается с https:// и не содержит имени и пароля.
webhooks-url-https = Адрес должен начинаться с https://.
webhooks-url-private = Этот адрес не в общедоступной сети. Разрешить его может только оператор сервера.
webhooks-events = О чем сообщать
webhooks-events-wrong = Выберите хотя бы один вид событий.
webhooks-active = Включен
webhooks-failing = Включен, но сообщения не доходят
webhooks-stopped = Выключен
webhooks-failed = Выключен после трех дней неудач
webhooks-stop = Выключить
webhooks-start = Включить
webhooks-test = Отправить пробное сообщение
webhooks-secret = Секрет
webhooks-secret-text = По нему получатель проверяет подписи. Скопируйте его сейчас: больше он показан не будет.
webhooks-rotate = Новый секрет
webhooks-rotate-text = После этого сообщения подписываются новым секретом, а в течение 24 часов еще и прежним, чтобы получатель успел перейти.
webhooks-rotate-button = Создать новый секрет
webhooks-rotated = До { $time } сообщения подписываются и прежним секретом.
webhooks-delete = Удалить вебхук
webhooks-delete-text = Туда больше ничего не отправляется, и журнал его сообщений удаляется.
webhooks-log = Сообщения
webhooks-log-empty = Пока ничего не отправлено.
webhooks-message = Сообщение
webhooks-sent = Время
webhooks-answer = Ответ
webhooks-again = Повторная отправка
webhooks-again-button = Отправить еще раз
webhooks-delivered = Доставлено
webhooks-not-delivered = Не доставлено
webhooks-waiting = Ожидает
webhooks-tries = { $count ->
    [one] { $shown } попытка
    [few] { $shown } попытки
    [many] { $shown } попыток
   *[other] { $shown } попытки
 }
webhooks-millis = { $number } мс
webhooks-saved = Вебхук сохранен.
webhooks-queued = Сообщение отправляется.
webhooks-deleted = Вебхук удален.
webhooks-made-before = Этот вебхук создан раньше, и его секрет был показан тогда. Если у вас его нет, создайте новый секрет.
mail-webhook-subject = Вебхук сайта { $site } выключен
mail-webhook-text = Сообщения на адрес { $url } постоянно не доходили, поэтому туда больше ничего не отправляется. Посмотрите полученные ответы и включите вебхук снова, когда адрес заработает.
### Second step at sign-in
second-title = Второй шаг при входе
second-lead = Код из приложения или ключ доступа: одного украденного пароля тогда недостаточно.
second-open = Настроить или изменить
second-needed-title = Для вашей роли нужен второй шаг
second-needed = Пока вы не настроите его здесь, вам доступно лишь то, что доступно каждому слушателю.
second-app = Коды из приложения
second-app-text = Приложение-аутентификатор на телефоне каждые полминуты показывает новый код, в том числе без связи.
second-app-begin = Настроить приложение
second-app-scan = Отсканируйте это изображение приложением.
second-app-picture = Изображение для приложения-аутентификатора; тот же секрет записан ниже текстом
second-app-by-hand = Или введите в нем этот ключ:
second-app-code = Код, который приложение показывает сейчас
second-app-code-hint = Шесть цифр.
second-app-confirm = Подтвердить приложение
second-app-since = Используется с { $time }.
second-app-remove = Больше не использовать приложение
second-code-wrong = Код неверен или уже использован. Дождитесь следующего и введите его.
second-codes = Резервные коды
second-codes-left =
    { $count ->
        [0] Резервных кодов не осталось.
        [one] Остался { $text } резервный код.
        [few] Осталось { $text } резервных кода.
        [many] Осталось { $text } резервных кодов.
       *[other] Осталось { $text } резервного кода.
    }
second-codes-new = Создать новые резервные коды
second-codes-title = Сохраните эти резервные коды
second-codes-keep = Каждый код один раз заменяет приложение или ключ доступа, если устройство потеряно. Распечатайте или запишите их: они показаны только сейчас, а прежние больше не действуют.
second-passkeys = Ключи доступа
second-passkeys-text = Ключ доступа позволяет войти по отпечатку пальца, лицу или коду устройства, без пароля.
second-passkey-name = Название
second-passkey-name-hint = По нему вы узнаете устройство, например «мой телефон».
second-passkey-since = Создан
second-passkey-used = Последнее использование
second-passkey-never = Еще не использовался
second-passkey-add = Создать ключ доступа на этом устройстве
second-passkey-remove = Удалить
second-passkey-scripts = Для ключей доступа нужны скрипты, а в этом браузере они отключены.
second-passkey-refused = Не получилось. Попробуйте еще раз или войдите по паролю и коду.
second-passkeys-many = У вас уже наибольшее возможное число ключей доступа. Сначала удалите один.
second-passkey-sign-in = Войти с ключом доступа
second-ask-title = Еще один шаг
second-ask-code = Код
second-ask-hint = Шесть цифр, которые сейчас показывает приложение, или резервный код.
second-ask-recovery = Один из ваших резервных кодов.
second-ask-again = Начать заново
prove-title = Это вы?
prove-lead = Вы собираетесь выполнить важное действие. Подтвердите еще раз, что это вы; отправленное сохранено и будет выполнено после этого.
prove-button = Продолжить
flash-second-step-removed = Удалено.
mail-second-subject = Второй шаг при входе на сайт { $site } изменен
mail-second-text = В вашей учетной записи на сайте { $site } только что добавлены, изменены или удалены приложение, ключ доступа или резервные коды.
### Site: audit log
audit-title = Журнал аудита
audit-lead = Что здесь сделано, кем, в отношении кого и откуда. Записи можно читать, но не менять.
audit-whole-title = Цел ли журнал?
audit-whole-text = Каждая запись хранит хеш предыдущей. Если кто-то изменит, добавит или удалит запись в обход этой программы, проверка найдет это место. Журнал проверяется каждый день.
audit-good = { $n ->
    [one] Проверено { $at }: { $text } запись, изменений нет.
    [few] Проверено { $at }: { $text } записи, изменений нет.
    [many] Проверено { $at }: { $text } записей, изменений нет.
   *[other] Проверено { $at }: { $text } записи, изменений нет.
 }
audit-broken-title = Журнал изменен в обход этой программы
audit-broken = Проверено { $at }: цепочка нарушена на записи { $number }.
audit-broken-todo = Сохраните базу данных как есть, сравните ее с более ранней резервной копией и выясните, кто мог в нее писать.
audit-fault-changed = Запись не совпадает с тем, что было записано первоначально.
audit-fault-unlinked = Запись не следует за предыдущей.
audit-fault-missing = Такой записи больше нет.
audit-fault-cut-off = Записей в конце журнала больше нет.
audit-fault-rewritten = Журнал написан заново: он не совпадает с тем, что было о нем отмечено.
audit-head-number = Последняя запись
audit-head-hash = Ее хеш
audit-check-button = Проверить весь журнал сейчас
audit-entries = Записи
audit-filter = Фильтр
audit-actor-email = Кто сделал (адрес эл. почты)
audit-subject-email = В отношении кого (адрес эл. почты)
audit-action = Действие
audit-any = Любое
audit-from-day = С
audit-until-day = По этот день включительно
audit-filter-button = Показать
audit-filter-clear = Показать всё
audit-nobody = Об этом адресе ничего не записано: его ни у кого нет или его владелец еще ничего не делал.
audit-none-title = Записей нет
audit-none = По вашему запросу в журнале ничего не найдено.
audit-older = Более ранние записи
audit-export = Скачать в CSV
audit-when = Когда
audit-what = Что
audit-who = Кто
audit-to-whom = В отношении кого
audit-where = Сетевой адрес
audit-number = №
audit-program = без входа на сайт или сама программа
audit-gone = человек, которого здесь больше нет
audit-act-signed-in = Вход
audit-act-sign-in-failed = Неудачный вход
audit-act-sign-ins-ended = Сеансы завершены
audit-act-registered = Регистрация
audit-act-registered-again = Повторная регистрация с известным адресом
audit-act-confirmation-asked = Повторный запрос подтверждения
audit-act-confirmed = Адрес подтвержден
audit-act-reset-asked = Запрос нового пароля
audit-act-password-reset = Новый пароль по ссылке
audit-act-password-changed = Пароль изменен
audit-act-address-asked = Запрос на смену адреса
audit-act-address-changed = Адрес изменен
audit-act-profile = Профиль изменен
audit-act-erased = Учетная запись удалена
audit-act-roles = Роли изменены
audit-act-suspended = Учетная запись приостановлена
audit-act-restored = Учетная запись восстановлена
audit-act-first = Создан первый администратор
audit-act-made-by-operator = Учетная запись создана оператором сервера
audit-act-reset-by-operator = Пароль задан оператором сервера
audit-act-demo = Создана демонстрационная учетная запись
audit-act-staff-added = Назначение организатором курса
audit-act-staff-removed = Больше не организатор курса
audit-act-reevaluated = Правило завершения применено ко всем
audit-act-completion-set = Прохождение засчитано вручную
audit-act-statement-withdrawn = Справка отозвана
audit-act-statement-restored = Справка восстановлена
audit-act-site-look = Изменены название или цвета сайта
audit-act-site-texts = Изменены тексты сайта
audit-act-site-logo = Изменен логотип сайта
audit-act-site-languages = Изменены языки сайта
audit-act-site-features = Переключены функции
audit-act-policy-made = Начата подготовка правил
audit-act-policy-published = Правила опубликованы
audit-act-policy-retired = Действие правил прекращено
audit-act-policy-restored = Действие правил возобновлено
audit-act-policy-agreed = Согласие с правилами
audit-act-policy-declined = Нет согласия с правилами
audit-act-jobs-retried = Задания запущены еще раз
audit-act-jobs-deleted = Задания удалены
audit-act-mail-resent = Письмо отправлено еще раз
audit-act-checked = Журнал аудита проверен
audit-act-exported = Журнал аудита скачан
audit-act-invited = Приглашение
audit-act-invited-again = Повторное приглашение
audit-act-invitation-accepted = Приглашение принято
audit-act-person-changed = Изменены данные человека
audit-act-reset-sent = Отправлена ссылка для нового пароля
audit-act-merged = Учетные записи объединены
audit-act-merged-away = Присоединена к другой учетной записи
audit-act-app-added = Добавлено приложение для кодов
audit-act-app-removed = Удалено приложение для кодов
audit-act-passkey-added = Добавлен ключ доступа
audit-act-passkey-removed = Удален ключ доступа
audit-act-recovery-codes = Новые резервные коды
audit-act-people-invited = Люди приглашены по списку
audit-act-person-added = Человек добавлен на курс
audit-act-dates-extended = Сроки продлены
audit-act-message-sent = Сообщение участникам
audit-act-participants-exported = Скачан список участников
audit-act-group-made = Создана группа
audit-act-group-renamed = Группа переименована
audit-act-group-deleted = Группа удалена
audit-act-group-put-in = Включение в группу
audit-act-group-taken-out = Исключение из группы
audit-act-course-home = Изменено место ведения курса

### Site: jobs
jobs-title = Задания
jobs-lead = Работа, которую сайт делает в фоне, например рассылка писем. Задания, которые так и не удались, ждут здесь вашего решения.
jobs-states = Состояния заданий
jobs-tab = { $state } ({ $number })
jobs-dead = Не удались
jobs-running = Выполняются
jobs-queued = В очереди
jobs-none-title = Заданий нет
jobs-none-dead = Неудавшихся заданий нет.
jobs-none-running = Сейчас ничего не выполняется.
jobs-none-queued = Очередь пуста.
jobs-older = Более ранние задания
jobs-kind = Вид
jobs-any-kind = Все виды
jobs-show = Показать
jobs-age = Давность
jobs-due = Намечено на
jobs-died = Время ошибки
jobs-attempts = Попытки
jobs-error = Последняя ошибка
jobs-act = Что сделать
jobs-age-minutes = { $n ->
    [one] { $text } минута
    [few] { $text } минуты
    [many] { $text } минут
   *[other] { $text } минуты
 }
jobs-age-hours = { $n ->
    [one] { $text } час
    [few] { $text } часа
    [many] { $text } часов
   *[other] { $text } часа
 }
jobs-age-days = { $n ->
    [one] { $text } день
    [few] { $text } дня
    [many] { $text } дней
   *[other] { $text } дня
 }
jobs-retry = Повторить
jobs-retry-all = Повторить все эти задания
jobs-delete = Удалить
jobs-delete-all = Удалить все эти задания
jobs-delete-title = Удалить неудавшиеся задания?
jobs-delete-text = { $n ->
    [one] Из очереди будет убрано { $text } задание. Эта работа никогда не будет сделана; отменить удаление нельзя.
    [few] Из очереди будет убрано { $text } задания. Эта работа никогда не будет сделана; отменить удаление нельзя.
    [many] Из очереди будет убрано { $text } заданий. Эта работа никогда не будет сделана; отменить удаление нельзя.
   *[other] Из очереди будет убрано { $text } задания. Эта работа никогда не будет сделана; отменить удаление нельзя.
 }
jobs-delete-button = Удалить навсегда
jobs-delete-no = Оставить
flash-jobs-retried = Будет сделана новая попытка.
flash-jobs-deleted = Удалено.
flash-jobs-gone = Ничего не изменено: этих заданий уже нет среди неудавшихся.

### Site: mail log
mailbox-filter = Фильтр
mailbox-filter-to = Кому (адрес полностью)
mailbox-filter-any = Любое
mailbox-filter-button = Показать
mailbox-filter-clear = Показать всё
mailbox-none-such = По вашему запросу писем не найдено.
mailbox-failed-some = { $n ->
    [one] Не отправлено { $text } письмо. Узнайте причину и повторите отправку.
    [few] Не отправлено { $text } письма. Узнайте причину и повторите отправку.
    [many] Не отправлено { $text } писем. Узнайте причину и повторите отправку.
   *[other] Не отправлено { $text } письма. Узнайте причину и повторите отправку.
 }
mailbox-resend = Отправить еще раз
flash-mail-resent = Письмо снова в пути.
flash-mail-not-resent = Ничего не отправлено: ошибки с этим письмом не было или его текст больше не хранится.

### Site: storage
storage-title = Хранилище
storage-lead = Что хранится: данные на { $date }. Измерение проводится раз в день.
storage-kind = Вид
storage-megabytes = МБ
storage-files = Файлы
storage-week = Изменение за неделю
storage-month = Изменение за 30 дней
storage-all = Всего
storage-courses = Файлы курсов
storage-drafts = Черновики и загрузки
storage-site = Логотип сайта
storage-other = Другие файлы
storage-unreferenced = Файлы, которые больше нигде не упоминаются
storage-database = База данных
storage-search = Поисковый индекс
storage-mails = Письма в папке почтового ящика
storage-unreferenced-text = Файлы, которые больше нигде не упоминаются, удаляются автоматически, когда им больше суток.
storage-free = Свободно на этом диске: { $megabytes } МБ.
storage-measure = Измерить сейчас

### Site: health
health-title = Состояние сайта
health-lead = Всё ли в порядке с тем, на чем держится сайт, и что делать, если нет.
health-all-well = Всё в порядке.
health-some-bad = { $n ->
    [one] Вашего внимания требует { $text } пункт.
    [few] Вашего внимания требуют { $text } пункта.
    [many] Вашего внимания требуют { $text } пунктов.
   *[other] Вашего внимания требуют { $text } пункта.
 }
health-well = в порядке
health-not-well = не в порядке
health-todo = Что делать:
health-version = Версия
health-database = База данных
health-database-todo = Убедитесь, что база данных работает и доступна, а программа и база одной версии.
health-writable = Запись в базу данных
health-writable-todo = Дайте программе право записи и убедитесь, что диск не заполнен.
health-folder = Папка данных
health-folder-todo = Дайте программе право записи в нее.
health-space = Свободное место
health-space-todo = Освободите место на диске. Старые резервные копии можно удалить.
health-files = Файлы
health-files-todo = Верните недостающие файлы из резервной копии или импортируйте их курсы еще раз.
health-clock = Часы
health-clock-todo = Установите на сервере верное время и включите синхронизацию с сервером времени.
health-jobs = Неудавшиеся задания
health-jobs-todo = Прочитайте об ошибках в разделе «Задания», устраните причину и повторите задания.
health-queue = Задания в очереди
health-queue-todo = Убедитесь, что исполнитель заданий (или сам сервер) работает, и посмотрите его журнал.
health-mail = Почтовый сервер
health-mail-todo = Проверьте адрес, имя пользователя и пароль почтового сервера в конфигурации. До тех пор письма ждут.
health-failed-mails = Неотправленные письма
health-failed-mails-todo = Прочитайте причины в почтовом ящике, устраните их и отправьте письма еще раз.
health-backups = Резервные копии
health-backups-todo = Делайте резервную копию каждый день и храните ее и на другом компьютере. Если ваши копии хранятся в другом месте, проверьте там.
health-search = Поиск
health-search-todo = Убедитесь, что поисковый сервер работает и доступен.
health-languages = Языки программы
health-languages-todo = Некоторые слова показаны по-английски. Установите полную версию программы.
health-address = Адрес сайта
health-address-todo = Укажите адрес, которым пользуются люди, и сертификат для https.
health-certificate = Сертификат
health-certificate-todo = Обновите сертификат.
health-audit = Журнал аудита
health-audit-todo = Сохраните базу данных как есть и выясните, кто мог в нее писать. См. «Журнал аудита».

### Site: name, look and texts
site-title = Название и оформление
site-lead = Что люди видят о вашей организации на каждой странице.
site-look = Название и цвета
site-name = Название сайта
site-name-hint = На каждом языке — так, как его знают читатели. Если поле пусто, показывается название на языке по умолчанию.
site-name-long = Это название слишком длинное или содержит символы, которые нельзя показать. Введите не более 60 символов.
site-colours = Цвета
site-colours-hint = В виде #rrggbb. Оставьте пустым то, что менять не нужно. Чтобы текст могли прочесть все, ему нужен контраст с фоном 4,5 : 1.
site-accent-light = Ссылки и кнопки на светлых страницах
site-accent-dark = Ссылки и кнопки на темных страницах
site-mark-light = Мелкие элементы на светлых страницах
site-mark-dark = Мелкие элементы на темных страницах
site-colour-wrong = Это не цвет. Запишите его так: #1f5f6b.
site-colour-pale = Контраст этого цвета с фоном — { $measured }, а нужен { $needed }. Подойдет близкий к нему цвет { $better }.
site-colour-contrast = Контраст { $ratio }
site-logo = Логотип
site-logo-now = Нынешний логотип
site-logo-file = Изображение
site-logo-hint = PNG, JPEG или WebP, не более { $kilobytes } КБ. Показывается рядом с названием, высотой 36 пикселей.
site-logo-button = Использовать это изображение
site-logo-remove = Убрать логотип
site-logo-empty = Сначала выберите изображение.
site-logo-large = Файл слишком велик. Допустимо не более { $kilobytes } КБ.
site-logo-pixels = В изображении слишком много пикселей. Допустимо не более 6000 по каждой стороне.
site-logo-drawing = Рисунки SVG не принимаются, так как могут содержать программы. Сохраните рисунок как PNG и попробуйте еще раз.
site-logo-unreadable = Это не изображение PNG, JPEG или WebP, или оно повреждено. Выберите другой файл.
site-texts = Главная страница и нижняя часть страниц
site-welcome = Приветствие на главной странице
site-welcome-hint = В формате Markdown, например **жирный** или [текст](https://example.org). Если все поля пусты, показывается наше приветствие.
site-welcome-long = { $language }: приветствие слишком длинное. Введите не более 10 000 символов.
site-footer = Ссылки в нижней части страниц
site-footer-hint = По одной в строке: текст = адрес. Например: Связь = mailto:help@example.org
site-footer-wrong = { $language }, строка { $line }: запишите ее как «текст = адрес». Адрес начинается с https://, http://, mailto: или косой черты. Не более 12 ссылок.
flash-site-saved = Сохранено. Теперь это видят все.

### Site: languages and features
languages-title = Языки
languages-lead = На каких языках можно пользоваться этим сайтом.
languages-offered = Доступные языки
languages-offered-hint = Кто откроет страницу на другом языке, попадет на страницу на языке по умолчанию. Ничего из написанного на том языке не пропадет.
languages-place = Порядок
languages-default = Язык по умолчанию
languages-default-hint = Для читателей, чей язык недоступен.
languages-none = Выберите хотя бы один язык.
languages-default-wrong = Выберите один из доступных языков.
features-title = Функции
features-lead = Что на этом сайте работает, а что нет.
features-on = Включены
features-registration = Люди регистрируются сами
features-registration-hint = Любой может создать учетную запись; иначе учетные записи создаете вы.
features-catalogue = Курсы видны всем
features-catalogue-hint = Все видят, какие есть курсы; иначе их видят только вошедшие.
features-statements = Все могут проверять справки
features-statements-hint = Справку может проверить каждый, у кого есть ее код; иначе только вошедшие.
register-closed = На этом сайте учетные записи создают администраторы. Обратитесь к ним.

### Site: policies
policies-title = Правила
policies-lead = Правила этого сайта, нынешние и прежние.
policies-none-title = Правил пока нет
policies-none = Здесь ничего не опубликовано.
policies-version = Версия { $number }, { $date }
policies-versions = Все версии
policies-retired = Эти правила больше не действуют.
policies-old = Это более старая версия.
policies-to-newest = Прочитать действующую версию
policies-other-language = Этот текст доступен только на одном языке: { $language }.
policies-ask-title = Вы согласны?
policies-ask = На этом сайте появились новые правила. Вы можете продолжать, что бы вы ни ответили.
policies-ask-read = Прочитать
policies-agree = Даю согласие
policies-agree-all = Даю согласие на всё перечисленное
policies-not-now = Не сейчас
policies-mine = Правила и ваши ответы
policies-mine-lead = Что здесь действует и на что вы дали согласие. Вы можете передумать в любое время.
policies-policy = Правила
policies-agreed-at = Согласие дано
policies-not-agreed = согласия нет
policies-answer = Ваш ответ
policies-withdraw = Отозвать согласие
policies-desk-lead = Условия, уведомление о конфиденциальности, кодекс поведения: прежние версии всегда можно прочитать.
policies-desk-none = Начните с уведомления о конфиденциальности.
policies-slug = Имя в ссылке
policies-slug-hint = Короткое слово для ссылки, например privacy или terms. Только a–z, цифры и дефисы. Потом оно не меняется.
policies-slug-wrong = От 2 до 40 символов: a–z, цифры и дефисы.
policies-slug-taken = Это имя в ссылке уже занято другими правилами.
policies-new = Новые правила
policies-new-button = Начать
policies-state = Состояние
policies-state-retired = Не действуют
policies-state-unpublished = Еще не опубликованы
policies-draft = черновик
policies-see = Посмотреть, как это видят все
policies-draft-title = Текст следующей версии
policies-draft-hint = На как можно большем числе языков. Читатели других языков увидят текст на языке по умолчанию.
policies-title-field = Заголовок
policies-text-field = Текст (Markdown)
policies-title-missing = { $language }: дайте заголовок не длиннее 120 символов.
policies-text-missing = { $language }: текста нет или он длиннее 100 000 символов.
policies-empty = Напишите текст хотя бы на одном языке.
policies-save-draft = Сохранить черновик
policies-publish-title = Публикация
policies-publish-text = Сохраненный черновик станет версией { $number } и сразу вступит в силу. Опубликованную версию изменить нельзя.
policies-asks = Спросить каждого о согласии
policies-asks-hint = Каждого спросят один раз, на следующей странице. Доступ никому не закрывается, ответ сохраняется.
policies-publish-button = Опубликовать эту версию
policies-retire-text = После прекращения действия правила не показываются в списке, и о них никого не спрашивают. Их версии можно читать и дальше.
policies-retire = Прекратить действие
policies-restore = Возобновить действие
flash-answer-saved = Спасибо. Ваш ответ сохранен.
flash-policy-saved = Сохранено.
flash-policy-published = Опубликовано.
flash-policy-no-draft = Нет черновика для публикации. Сначала сохраните его.

### Site: the administrator's overview
admin-group-work = Люди и курсы
admin-group-site = Сайт
admin-group-upkeep = Обслуживание
first-list-title = Первые шаги
first-list-lead = Пять дел, и ваш сайт готов. Когда они сделаны, список исчезает.
first-list-look = Название и оформление
first-list-look-text = Дайте сайту название вашей организации, ее логотип и цвета.
first-list-languages = Языки
first-list-languages-text = Выберите доступные языки и язык по умолчанию.
first-list-mail = Почта
first-list-mail-text = Без почтового сервера письма никому не приходят. Его указывает в конфигурации оператор сервера.
first-list-course = Первый курс
first-list-course-text = Разместите на сайте свой курс.
first-list-people = Люди
first-list-people-text = Пригласите первых людей и назначьте им роли.
first-list-done = сделано
first-list-tick = Отметить как сделанное
first-list-hide = Скрыть этот список
webhooks-older = Более ранние сообщения
