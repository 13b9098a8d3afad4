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
unconfirmed-text = Вы можете читать все. Чтобы записаться на курс, сначала откройте ссылку в письме, которое мы отправили на адрес { $email }.

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
account-data-text = Все, что здесь хранится о вас, одним файлом JSON.
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
people-none = Этих букв нет ни в одном имени, адресе или названии организации.
people-older = Более старые учетные записи
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
role-administrator-hint = Все, включая людей и настройки.
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
mailbox-older = Более старые письма
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

### The API: access tokens, webhooks, the reference
scope-profile-read = Узнавать, кто вы
scope-courses-read = Читать курсы, а если вы их ведете, то и их файлы
scope-courses-write = Публиковать версии курсов
scope-enrolments-read = Читать записи на курсы
scope-enrolments-write = Записываться на курсы и покидать их
scope-progress-read = Читать продвижение
scope-progress-write = Отмечать ваши занятия открытыми или выполненными
scope-completions-read = Читать сведения о пройденных курсах
scope-people-read = Читать учетные записи всех людей
scope-people-write = Приглашать людей, менять роли, приостанавливать
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
tokens-name-wrong = Дайте токену название не длиннее 80 знаков.
tokens-scopes = Что ему можно
tokens-scopes-hint = Как можно меньше, только нужное программе. Больше, чем вам, ему никогда не позволено.
tokens-scope-wrong = Выберите хотя бы одно, что ему можно.
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
tokens-made-text = Скопируйте его сейчас: он показан только один раз.
tokens-used = Последнее использование
tokens-never = не использован
tokens-until = Действует до
tokens-state = Отзыв
tokens-revoke = Отозвать
tokens-revoked = Отозван
tokens-over = Истек
tokens-too-many = У вас уже столько токенов, сколько может быть у одного человека. Сначала отзовите один.
tokens-made-before = Этот токен уже был создан, и его секрет был показан тогда. Если у вас его нет, отзовите токен и создайте другой.
tokens-revoked-now = Токен отозван. Программы с ним теперь получают отказ.
webhooks-title = Вебхуки
webhooks-lead = О том, что здесь происходит, сразу узнают другие программы. Сообщения подписаны и называют вещи их идентификаторами; подробности получатель спрашивает через API.
webhooks-one = Вебхук
webhooks-none = Вебхуков пока нет
webhooks-none-text = Добавьте адрес ниже и выберите, о чем ему сообщать.
webhooks-new = Новый вебхук
webhooks-make = Добавить вебхук
webhooks-change = Изменить
webhooks-save = Сохранить
webhooks-url = Адрес
webhooks-url-hint = Куда отправляются сообщения, например https://portal.example.org/hooks
webhooks-url-wrong = Это не веб-адрес. Он начинается с https:// и не содержит имени и пароля.
webhooks-url-https = Адрес должен начинаться с https://.
webhooks-url-private = Этот адрес не в общедоступной сети. Разрешить его может только тот, кто обслуживает сайт.
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
webhooks-secret-text = По нему получатель проверяет подписи. Скопируйте его сейчас: он показан только один раз.
webhooks-rotate = Новый секрет
webhooks-rotate-text = Тогда сообщения подписываются новым секретом, а 24 часа еще и прежним, чтобы получатель успел перейти.
webhooks-rotate-button = Создать новый секрет
webhooks-rotated = Прежний секрет тоже подписывает до { $time }.
webhooks-delete = Удалить вебхук
webhooks-delete-text = Туда больше ничего не отправляется, и журнал его сообщений удаляется.
webhooks-log = Сообщения
webhooks-log-empty = Пока ничего не отправлено.
webhooks-message = Сообщение
webhooks-sent = Время
webhooks-answer = Ответ
webhooks-again = Еще раз
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
webhooks-made-before = Этот вебхук уже был создан, и его секрет был показан тогда. Если у вас его нет, создайте новый.
mail-invited-subject = Ваша учетная запись на сайте { $site }
mail-invited-text = На сайте { $site } для вас создана учетная запись. Чтобы ею пользоваться, выберите пароль:
mail-invited-lasts = Ссылка действует семь дней. Если срок истек, запросите новую на странице входа.
mail-webhook-subject = Вебхук сайта { $site } выключен
mail-webhook-text = Сообщения на { $url } все время не доходили, поэтому туда больше ничего не отправляется. Посмотрите, что было в ответах, и включите вебхук снова, когда он заработает.
### Second step at sign-in
second-title = Второй шаг при входе
second-lead = Код из приложения или ключ доступа: тогда одного украденного пароля мало.
second-open = Настроить или изменить
second-needed-title = Для вашей роли нужен второй шаг
second-needed = Пока вы не настроите его здесь, вам доступно лишь то, что доступно каждому учащемуся.
second-app = Коды из приложения
second-app-text = Приложение-аутентификатор на телефоне каждые полминуты показывает новый код, в том числе без связи.
second-app-begin = Настроить приложение
second-app-scan = Отсканируйте это изображение приложением.
second-app-picture = Изображение для приложения-аутентификатора; тот же секрет записан ниже текстом
second-app-by-hand = Или введите в нём этот ключ:
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
second-passkey-never = Ещё не использовался
second-passkey-add = Создать ключ доступа на этом устройстве
second-passkey-remove = Удалить
second-passkey-scripts = Для ключей доступа нужны скрипты, а в этом браузере они отключены.
second-passkey-refused = Не получилось. Попробуйте ещё раз или войдите по паролю и коду.
second-passkeys-many = У вас уже наибольшее возможное число ключей доступа. Сначала удалите один.
second-passkey-sign-in = Войти по ключу доступа
second-ask-title = Ещё один шаг
second-ask-code = Код
second-ask-hint = Шесть цифр, которые сейчас показывает приложение, или резервный код.
second-ask-recovery = Один из ваших резервных кодов.
second-ask-again = Начать заново
prove-title = Это вы?
prove-lead = Это действие требует осторожности. Подтвердите ещё раз, что это вы; отправленное сохранено и будет выполнено после этого.
prove-button = Продолжить
flash-second-step-removed = Удалено.
mail-second-subject = Второй шаг при входе на { $site } изменён
mail-second-text = В вашей учётной записи на { $site } только что добавлены, изменены или удалены приложение, ключ доступа или резервные коды.
