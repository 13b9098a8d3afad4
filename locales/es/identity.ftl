form-faults = Revise estos puntos y envíe de nuevo el formulario:
email = Correo electrónico
email-wrong = No es una dirección de correo electrónico. Debe tener la forma nombre@example.org.
password = Contraseña
password-new = Nueva contraseña
password-current = Su contraseña actual
password-hint = Al menos 10 caracteres. Lo mejor: varias palabras que solo para usted tengan relación.
password-short = Esta contraseña es demasiado corta. Use al menos 10 caracteres.
password-long = Esta contraseña es demasiado larga. Use como máximo 200 caracteres.
password-own = Ni su nombre ni su correo son una buena contraseña. Elija algo que nadie pueda adivinar.
password-common = Esta contraseña es de las primeras que prueban los atacantes. Elija otra.
password-wrong = Esta no es su contraseña actual.
name = Su nombre
name-hint = Tal como usted lo escribe, con los caracteres que use.
name-missing = Escriba su nombre.
name-long = Este nombre es demasiado largo. Use como máximo 120 caracteres.
language = Idioma
language-hint = Para las páginas y los correos.
optional = opcional
save = Guardar
register-title = Crear una cuenta
register-lead = Una cuenta conserva su progreso, en todos sus dispositivos y en todos los idiomas.
register-button = Crear mi cuenta
have-account = ¿Tiene una cuenta?
check-mail-title = Revise su correo
check-mail-text = Hemos enviado un mensaje a la dirección que indicó. Abra el enlace para continuar.
check-mail-spam = El mensaje puede tardar unos minutos. Mire también en el correo no deseado.
check-mail-nothing = ¿No llega el mensaje?
confirm-again = Enviar de nuevo la confirmación
confirm-title = Confirme su dirección
confirm-text = Un clic más y esta dirección quedará vinculada a su cuenta.
confirm-button = Confirmar mi dirección
link-dead-title = Este enlace ya no funciona
link-dead = Es demasiado antiguo, ya se usó o está incompleto. No se ha cambiado nada. Más abajo puede pedir otro.
unconfirmed-title = Su dirección aún no está confirmada
unconfirmed-text = Puede leerlo todo. Para inscribirse en un curso, abra primero el enlace del mensaje que enviamos a { $email }.
sign-in-title = Iniciar sesión
sign-in-button = Iniciar sesión
sign-in-wrong = Esta dirección y esta contraseña no se corresponden. Compruebe ambas o elija una nueva contraseña.
sign-in-wait = { $minutes ->
    [one] Hubo demasiados intentos con esta dirección. Espere un minuto o elija una nueva contraseña.
   *[other] Hubo demasiados intentos con esta dirección. Espere { $minutes } minutos o elija una nueva contraseña.
 }
sign-in-suspended = Esta cuenta está suspendida. Consulte a la administración del sitio.
no-account = ¿Aún no tiene cuenta?
forgot-title = Contraseña olvidada
forgot-lead = Indique la dirección de su cuenta. Le enviaremos un enlace para elegir una nueva contraseña.
forgot-button = Enviarme el enlace
forgot-sent = Si existe una cuenta con esta dirección, hemos enviado un mensaje con un enlace para elegir una nueva contraseña. Es válido durante una hora.
forgot-again = Pedir otro enlace
reset-title = Elegir una nueva contraseña
reset-lead = Para la cuenta { $email }. Se cerrarán todas sus sesiones.
reset-button = Guardar esta contraseña
first-title = Le damos la bienvenida. Cree la primera cuenta de administración
first-lead = Aún nadie tiene una cuenta aquí. Quien rellene este formulario administrará el sitio.
first-button = Crear la cuenta de administración
profile-title = Perfil
profile-lead = Las demás personas solo ven su nombre. El resto nos ayuda a mejorar los cursos.
profile-names = Su nombre en otras escrituras
profile-names-hint = Para constancias de finalización y listas en otros idiomas. Deje vacío lo que no use.
profile-name-ar = En letras árabes
profile-name-zh = En caracteres chinos
profile-name-en = En letras latinas
profile-name-ru = En letras cirílicas
profile-country = País o territorio
profile-country-wrong = Elija un país o territorio de la lista.
profile-choose = Sin respuesta
profile-organisation = Organización
profile-organisation-long = Este nombre es demasiado largo. Use como máximo 200 caracteres.
profile-stakeholder = Usted trabaja o habla en nombre de
stakeholder-government = un gobierno
stakeholder-intergovernmental = una organización intergubernamental
stakeholder-civil-society = la sociedad civil
stakeholder-academia = el mundo académico
stakeholder-private-sector = el sector privado
stakeholder-indigenous = los pueblos indígenas y las comunidades locales
stakeholder-other = otro grupo
profile-sex = Sexo
profile-sex-purpose = Solo sirve para contar y ver si los cursos llegan por igual a mujeres y hombres. El dato de una persona nunca se muestra, y las cifras pequeñas no se publican.
sex-female = Femenino
sex-male = Masculino
sex-other = Otro
sex-undisclosed = Prefiero no decirlo
profile-time-zone = Zona horaria
profile-value-wrong = Elija una de las respuestas de la lista.
account-title = Cuenta
account-address = Correo electrónico
account-address-now = Su dirección es { $email }.
account-address-new = Nueva dirección
account-address-hint = Enviamos un enlace a la nueva dirección; será la suya cuando lo abra.
account-address-same = Esta ya es su dirección.
account-address-button = Cambiar la dirección
change-address-title = Confirme su nueva dirección
change-address-text = A partir de ahora iniciará sesión con { $email }.
change-address-button = Usar esta dirección
change-address-taken = Esta dirección pertenece a otra cuenta, así que no se ha cambiado nada.
account-password = Contraseña
account-password-lead = Su sesión sigue abierta aquí; todas las demás se cierran.
account-password-button = Cambiar la contraseña
account-sessions = Sus sesiones abiertas
account-session-here = esta
account-session-browser = Navegador
account-session-address = Dirección de red
account-session-seen = Último uso
account-session-end = Cerrar
account-session-end-this = Cerrar la sesión de { $browser }, { $seen }
account-sessions-others = Cerrar todas las demás sesiones
account-sessions-all = Cerrar todas las sesiones
browser-on = { $browser }, { $system }
browser-unknown = Navegador desconocido
account-data = Sus datos
account-data-text = Todo lo que se guarda aquí sobre usted, en un archivo JSON.
account-data-button = Descargar mis datos
account-consents = Sus consentimientos
consent-purpose = Finalidad
consent-version = Versión
consent-given = Desde
consent-withdrawn = Hasta
consent-now = sigue vigente
account-delete = Eliminar mi cuenta
account-delete-text = Se borran su nombre, su dirección y su perfil, y se cierran todas sus sesiones. Lo que debe conservarse, como el número de participantes y el registro del sitio, se conserva sin su nombre. Sus constancias de finalización pierden su nombre y dejan de ser válidas: así se le indica a quien las compruebe. Esta acción no se puede deshacer.
account-delete-password = Su contraseña, para comprobar que es usted
account-delete-button = Eliminar mi cuenta para siempre
account-delete-last = La suya es la única cuenta de administración. Dé antes ese rol a otra persona.
breadcrumb = Dónde está
admin-title = Administración
admin-lead = Lo que solo la administración del sitio puede ver y hacer.
people-title = Personas
people-search = Nombre, dirección u organización
people-search-button = Buscar
people-count = { $n ->
    [one] Una persona tiene una cuenta.
   *[other] { $text } personas tienen una cuenta.
 }
people-none-title = Sin resultados
people-name = Nombre
people-email = Dirección
people-roles = Roles
people-status = Estado
people-seen = Última visita
people-never = nunca
status-active = Activa
status-unconfirmed = No confirmada
status-suspended = Suspendida
person-registered = Cuenta creada
person-country = País o territorio
person-organisation = Organización
person-stakeholder = Grupo de interés
person-roles = Roles
person-roles-hint = Además, toda persona con cuenta es participante.
person-roles-button = Guardar los roles
person-suspend = Suspender
person-suspend-text = Se cierran todas las sesiones de la persona, que no podrá iniciar sesión hasta que usted restablezca la cuenta. No se elimina nada.
person-restore = Restablecer
person-restore-text = La cuenta está suspendida. Cuando se restablezca, la persona podrá volver a iniciar sesión.
role-administrator = Administración
role-administrator-hint = Todo, incluidas las personas y la configuración.
role-staff = Equipo del programa
role-staff-hint = Todos los cursos y sus participantes.
role-author = Autoría
role-author-hint = Escribir cursos.
role-trainer = Docencia
role-trainer-hint = Impartir cursos y seminarios web.
role-reviewer = Revisión de calidad
role-reviewer-hint = Revisar la calidad de los cursos.
role-learner = Participante
mailbox-title = Buzón
mailbox-kept = No hay ningún servidor de correo configurado. Cada mensaje se guarda aquí y en la carpeta de datos, y no llega a nadie.
mailbox-sent-lead = { $days ->
    [one] Todos los mensajes escritos por este sitio en el último día, primero los más recientes.
   *[other] Todos los mensajes escritos por este sitio en los últimos { $days } días, primero los más recientes.
 }
mailbox-none-title = Aún no hay mensajes
mailbox-none = Aquí aparece lo que el sitio escribe a las personas.
mailbox-subject = Asunto
mailbox-to = Para
mailbox-state = Estado
mailbox-time = Escrito
mailbox-older = Mensajes más antiguos
mailbox-kind = Finalidad
mailbox-error = Último error
mailbox-text = Como texto
mailbox-text-gone = El servidor de correo ha recibido este mensaje. Su texto ya no se guarda aquí, porque puede contener enlaces destinados solo a quien lo lee.
mailbox-html = Como lo ve quien lo recibe
mail-kept = Guardado aquí
mail-queued = En espera
mail-sent = Enviado
mail-failed = Fallido
flash-confirmed = Su dirección está confirmada.
flash-signed-out = Su sesión está cerrada.
flash-password-set = Su nueva contraseña está guardada.
flash-profile-saved = Su perfil está guardado.
flash-address-mailed = Hemos enviado un enlace a la nueva dirección. Hasta que lo abra, su dirección sigue siendo la misma.
flash-address-changed = Su dirección ha cambiado.
flash-confirm-mailed = Si esta dirección espera una confirmación, el mensaje está en camino.
flash-session-ended = La sesión está cerrada.
flash-account-deleted = Su cuenta se ha eliminado. Gracias por habernos acompañado.
flash-person-saved = Guardado.
flash-last-administrator = No se ha cambiado nada: es la única cuenta de administración, y el sitio necesita una.
mail-hello = Hola:
mail-hello-name = Hola, { $name }:
mail-ignore = Si usted no lo ha pedido, no tiene que hacer nada: sin el enlace no ocurre nada.
mail-not-you = Si no fue usted, elija enseguida una nueva contraseña; así se cierran todas las sesiones de su cuenta.
mail-set-password = Elegir una nueva contraseña
mail-confirm-subject = Confirme su dirección para { $site }
mail-confirm-text = Alguien, seguramente usted, ha creado una cuenta en { $site } con esta dirección. Confirme que es suya:
mail-confirm-lasts = El enlace es válido durante tres días.
mail-already-subject = Ya tiene una cuenta en { $site }
mail-already-text = Alguien, seguramente usted, quiso crear una cuenta en { $site } con esta dirección. Ya tiene una cuenta: inicie sesión o elija una nueva contraseña si ha olvidado la suya.
mail-reset-subject = Elija una nueva contraseña para { $site }
mail-reset-text = Alguien, seguramente usted, ha pedido una nueva contraseña para su cuenta en { $site }.
mail-reset-lasts = El enlace es válido durante una hora y una sola vez.
mail-password-subject = Su contraseña para { $site } ha cambiado
mail-password-text = La contraseña de su cuenta en { $site } se acaba de cambiar.
mail-new-address-subject = Confirme su nueva dirección para { $site }
mail-new-address-text = Esta dirección va a ser la de su cuenta en { $site }. Confirme que es suya:
mail-new-address-lasts = El enlace es válido durante un día.
mail-asked-subject = Otra dirección para su cuenta en { $site }
mail-asked-text = Alguien, seguramente usted, ha pedido usar la dirección { $email } para su cuenta en { $site } en lugar de esta. Se cambiará cuando se abra el enlace del mensaje enviado a esa dirección.
mail-taken-subject = Esta dirección ya tiene una cuenta en { $site }
mail-taken-text = Alguien quiso usar esta dirección para una cuenta en { $site }, pero pertenece a su cuenta. No se ha cambiado nada.

### people: invitations
invitation-title = Reciba su cuenta
invitation-lead = Se ha creado una cuenta para usted en { $site }, con la dirección { $email }. Elija una contraseña y será suya.
invitation-button = Recibir mi cuenta
invitation-dead = Si ya ha elegido una contraseña, inicie sesión. Si no, pida un enlace para elegirla.
mail-invitation-subject = Invitación a { $site }
mail-invitation-text = Los responsables de { $site } han creado una cuenta para usted, con la dirección { $email }. Elija una contraseña y será suya:
mail-invitation-button = Recibir mi cuenta
mail-invitation-lasts = El enlace es válido durante dos semanas y una sola vez. Después también podrá entrar: elija una nueva contraseña con esta dirección.
mail-invitation-ignore = Si no esperaba esta invitación, no tiene que hacer nada: sin contraseña nadie puede usar la cuenta.
mail-reset-sent-text = Los responsables de { $site } le envían este enlace para que elija una nueva contraseña para su cuenta.
mail-reset-sent-ignore = Si no lo necesita, no tiene que hacer nada: su contraseña sigue siendo la misma.

### people: list
people-invite = Invitar a personas
people-preparing = La búsqueda se está preparando tras una actualización. Durante unos minutos puede no encontrar a todas las personas.
people-none-words = Nadie responde a estas palabras y filtros. Se busca por el comienzo de las palabras, en cualquier escritura.
people-filters = Filtros
people-filter-button = Filtrar
people-filters-off = Sin filtros
people-any = Cualquiera
people-seen-within = { $days ->
    [one] en el último día
   *[other] en los últimos { $days } días
 }
people-seen-not = { $days ->
    [one] no desde hace un día
   *[other] no desde hace { $days } días
 }
people-seen-never = nunca ha iniciado sesión
people-sort-newest = Primero las cuentas más recientes
people-more = Más personas
people-looked = Muchas personas tienen cada una de estas palabras, pocas las tienen todas. Se ha mirado solo una parte.
people-look-on = Seguir buscando
people-first-page = Al principio

### people: one person
people-back-to = Volver a { $name }
person-other-name = También se escribe
person-links = Enlaces por correo
person-invite-text = La dirección aún no está confirmada. Puede enviar a la persona un nuevo enlace para elegir una contraseña; los anteriores dejarán de funcionar.
person-invite-again = Enviar de nuevo la invitación
person-password-text = Puede enviar a la persona un enlace para elegir una nueva contraseña. Es válido durante una hora. Nadie más lo ve.
person-password-send = Enviar un enlace para elegir contraseña
person-link-suspended = No se envían enlaces a una cuenta suspendida. Restablézcala primero.
person-reason = Motivo
person-reason-hint = Se guarda con la cuenta y se muestra aquí hasta que se restablezca.
person-reason-error = Escriba el motivo, de 3 a 500 caracteres.
person-suspended-on = Suspendida el
person-sign-ins = Sesiones abiertas
person-sign-ins-none = Ninguna por ahora.
person-sign-ins-end = Cerrar todas las sesiones
person-log = Lo último que ha ocurrido
person-log-none = No hay nada en el registro.
flash-link-sent = El mensaje está en camino.
flash-link-just-sent = Se envió un enlace hace menos de un minuto. No se ha enviado nada más.

### people: merging
merge-title = Unir dos cuentas
merge-text = Si una persona tiene dos cuentas, todo lo de la otra puede pasar a esta.
merge-begin = Unir otra cuenta a esta
merge-other = Dirección de la otra cuenta
merge-other-hint = Primero verá lo que ocurriría. Por ahora no cambia nada.
merge-compare = Comparar
merge-unknown = Ninguna cuenta tiene esta dirección. Compruebe cómo está escrita.
merge-same = Es la misma cuenta. Indique la dirección de la otra.
merge-kept = Se queda
merge-closed = Se cierra
merge-swap = Al revés
merge-moves = Lo que pasa a esta cuenta
merge-collides = Lo que tienen las dos
merge-ends = Lo que termina
merge-fields = El perfil se completa con: { $fields }
merge-consents = { $n ->
    [one] Un consentimiento
   *[other] { $n } consentimientos
 }
merge-mails = { $n ->
    [one] Un mensaje a esta persona en el buzón
   *[other] { $n } mensajes a esta persona en el buzón
 }
merge-sessions = { $n ->
    [one] Una sesión de la cuenta que se cierra
   *[other] { $n } sesiones de la cuenta que se cierra
 }
merge-roles = Los roles no se traspasan: { $roles }. Asígnelos a la cuenta que se queda, si ha de tenerlos.
merge-address = Nadie podrá iniciar sesión con { $email }. La dirección queda libre, y se avisa a la persona por correo.
merge-sure = Me he asegurado de que las dos cuentas son de la misma persona. Esto no se puede deshacer.
merge-sure-missing = Marque que se ha asegurado: la unión no se puede deshacer.
merge-button = Unir las cuentas
merge-not = No cambiar nada
merge-suspended = Una de las dos cuentas está suspendida. Restablézcala primero. No se ha cambiado nada.
flash-people-merged = Las dos cuentas son ahora una. Se avisa a la persona por correo.
flash-people-merged-before = Estas cuentas ya se unieron antes. No se ha cambiado nada.
mail-merged-subject = Sus cuentas en { $site } son ahora una
mail-merged-text = Usted tenía dos cuentas en { $site }. Los responsables del sitio lo han reunido todo en la de esta dirección. Inicie sesión con { $email } y la contraseña de esta cuenta.
mail-merged-away-text = Usted tenía dos cuentas en { $site }. Los responsables del sitio lo han reunido todo en su otra cuenta y han cerrado esta. Inicie sesión con la dirección de la otra cuenta.
mail-merged-wrong = Si solo tiene una cuenta allí, o si se trata de un error, escriba a los responsables del sitio.

### people: inviting by a file
invite-title = Invitar a personas
invite-lead = Envíe una lista de personas. Primero verá lo que ocurriría; después se invita a todas o a ninguna.
invite-file = Un archivo
invite-file-hint = CSV de cualquier hoja de cálculo, con comas, punto y coma o tabuladores.
invite-text = O lo mismo como texto
invite-text-hint = Una persona por línea. También sirven celdas copiadas de una hoja de cálculo.
invite-check = Comprobar la lista
invite-columns = Columnas
invite-column = Columna
invite-column-holds = Qué contiene
invite-column-email = La dirección. La única columna imprescindible, junto con el nombre.
invite-column-name = El nombre, como lo escribe la persona, en cualquier escritura.
invite-column-language = Idioma del mensaje: ar, zh, en, fr, ru, es o su nombre. Si está vacía: el suyo.
invite-column-country = Dos letras (TN) o el nombre. Puede quedar vacía.
invite-column-organisation = Puede quedar vacía.
invite-column-roles = author, trainer, reviewer, staff o administrator, separados por comas. Solo un administrador puede asignar roles. Puede quedar vacía.
invite-template = Descargar un archivo para rellenar
invite-form-broken = El formulario no llegó completo. Envíelo de nuevo. No se ha cambiado nada.
invite-empty = No hay nadie en esta lista. Dé un archivo o un texto con una persona por línea.
invite-garbled = Este archivo no es un texto legible. Guárdelo desde su hoja de cálculo como «CSV UTF-8» y envíelo.
invite-no-column = Ninguna columna se llama «email». Escriba los nombres de las columnas en la primera línea.
invite-column-twice = Dos columnas se llaman «{ $column }». Quite una de ellas.
invite-many = La lista es demasiado larga. Envíe como máximo { $most } personas a la vez.
invite-broken = Esta no es una tabla legible. Busque unas comillas sin cerrar.
invite-line = Línea
invite-problem = Qué falla y qué hacer
invite-nobody = Todavía no se ha invitado a nadie
invite-faults = { $n ->
    [one] Antes hay que corregir una de { $lines } líneas.
   *[other] Antes hay que corregir { $n } de { $lines } líneas.
 }
invite-wrong-lines = Líneas por corregir
invite-download = Descargar estas líneas en un archivo
invite-correct = Corríjalas
invite-corrected = Las líneas por corregir
invite-corrected-hint = Corríjalas aquí. El número de la primera columna dice qué línea se sustituye; las demás líneas de su lista se quedan.
invite-corrected-file = O un archivo con las líneas corregidas
invite-corrected-file-hint = El que descargó más arriba, corregido. Conserve la columna «line».
invite-check-again = Comprobar de nuevo
invite-other-file = Empezar con otra lista
invite-right-lines = { $n ->
    [one] Una línea está bien
   *[other] { $n } líneas están bien
 }
invite-ready = { $n ->
    [0] Todas las personas de esta lista tienen ya una cuenta. No hay a quién invitar.
    [one] Todas las líneas están bien. Se invitará a una persona.
   *[other] Todas las líneas están bien. Se invitará a { $n } personas.
 }
invite-known = { $n ->
    [one] Una de ellas tiene ya una cuenta. No se le envía nada y su cuenta no cambia.
   *[other] { $n } de ellas tienen ya una cuenta. No se les envía nada y sus cuentas no cambian.
 }
invite-send = { $n ->
    [one] Invitar a una persona
   *[other] Invitar a { $n } personas
 }
invite-has-account = Tiene cuenta
invite-new = Nueva
invite-people = Personas de la lista
invite-done = { $n ->
    [0] No se ha invitado a nadie nuevo
    [one] Se ha invitado a una persona
   *[other] Se ha invitado a { $n } personas
 }
invite-done-text = Los mensajes salen ahora. Cada uno lleva un enlace válido durante dos semanas.
invite-no-email = Falta la dirección. Escríbala o quite la línea.
invite-no-name = Falta el nombre. Escríbalo como lo hace la persona.
invite-language-wrong = No es ninguno de los seis idiomas. Escriba ar, zh, en, fr, ru o es, o déjelo vacío.
invite-country-wrong = Este país o zona no se conoce. Escriba sus dos letras, como TN, o su nombre según las Naciones Unidas, o déjelo vacío.
invite-role-wrong = «{ $role }» no es un rol. Escriba author, trainer, reviewer, staff o administrator, o déjelo vacío.
invite-roles-not-yours = Solo un administrador puede asignar roles. Deje esto vacío.
invite-again = La misma dirección está en la línea { $line }. Quite una de las dos.
### The API: access tokens, webhooks, the reference
scope-profile-read = Saber quién es usted
scope-courses-read = Leer los cursos y, si es de su equipo, sus archivos
scope-courses-write = Publicar versiones de cursos
scope-enrolments-read = Leer las inscripciones
scope-enrolments-write = Inscribirse y abandonar cursos
scope-progress-read = Leer el progreso
scope-progress-write = Marcar sus actividades como vistas o hechas
scope-completions-read = Leer los cursos completados
scope-people-read = Leer las cuentas de todo el mundo
scope-people-write = Invitar, cambiar roles, suspender
api-scope-missing = El token necesita el permiso { $scope }. Cree uno que lo tenga.
api-produces = Esta dirección responde en { $kinds }.
api-consumes = Envíe el contenido en { $kinds }.
api-token-wrong = El token es incorrecto, está revocado o ha caducado, o la cuenta de su titular está suspendida. Cree uno nuevo.
api-address-taken = Ya hay una cuenta con esta dirección.
api-country-wrong = No es un código de país ISO 3166 de dos letras mayúsculas.
api-too-long = Es demasiado largo.
tokens-title = Tokens de acceso
tokens-lead = Un token permite que un programa actúe por usted, dentro de los límites que elija. Trátelo como una contraseña: no se lo dé a nadie y revóquelo cuando ya no lo necesite.
tokens-reference = Lo que pueden hacer los programas: la referencia
tokens-list = Sus tokens
tokens-new = Un token nuevo
tokens-name = Nombre
tokens-name-hint = Para qué sirve el token, para reconocerlo después.
tokens-name-wrong = Dé al token un nombre de 80 caracteres como máximo.
tokens-scopes = Lo que puede hacer
tokens-scopes-hint = Lo mínimo que el programa necesite. Nunca puede hacer más que usted.
tokens-scope-wrong = Elija al menos una cosa que pueda hacer.
tokens-lasts = Cuánto tiempo vale
tokens-days = { $days ->
    [one] { $shown } día
    [many] { $shown } días
   *[other] { $shown } días
 }
tokens-days-wrong = Elija cuánto tiempo vale el token, un año como máximo.
tokens-make = Crear el token
tokens-made = El token está creado
tokens-made-text = Cópielo ahora: solo se muestra esta vez.
tokens-used = Último uso
tokens-never = nunca
tokens-until = Vale hasta
tokens-state = Revocación
tokens-revoke = Revocar
tokens-revoked = Revocado
tokens-over = Caducado
tokens-too-many = Tiene tantos tokens como puede tener una persona. Revoque uno antes.
tokens-made-before = Este token ya se creó y su secreto se mostró entonces. Si no lo tiene, revoque el token y cree otro.
tokens-revoked-now = El token está revocado. Los programas que lo usan se rechazan desde ahora.
webhooks-title = Webhooks
webhooks-lead = Lo que ocurre aquí, comunicado al momento a otros programas. Los mensajes van firmados y nombran las cosas por su identificador; quien recibe uno pregunta lo demás a la API.
webhooks-one = Webhook
webhooks-none = Todavía no hay webhooks
webhooks-none-text = Añada abajo una dirección y elija qué se le comunica.
webhooks-new = Un webhook nuevo
webhooks-make = Añadir el webhook
webhooks-change = Cambiar
webhooks-save = Guardar
webhooks-url = Dirección
webhooks-url-hint = Adónde se envían los mensajes, por ejemplo https://portal.example.org/hooks
webhooks-url-wrong = No es una dirección web. Empieza por https:// y no contiene nombre ni contraseña.
webhooks-url-https = La dirección debe empezar por https://.
webhooks-url-private = Esta dirección no está en la red pública. Solo quien opera el sitio puede permitirlo.
webhooks-events = Qué se le comunica
webhooks-events-wrong = Elija al menos una clase de suceso.
webhooks-active = Activo
webhooks-failing = Activo, pero los mensajes fallan
webhooks-stopped = Desactivado
webhooks-failed = Desactivado tras tres días de fallos
webhooks-stop = Desactivar
webhooks-start = Activar
webhooks-test = Enviar un mensaje de prueba
webhooks-secret = El secreto
webhooks-secret-text = El destinatario comprueba con él las firmas. Cópielo ahora: solo se muestra esta vez.
webhooks-rotate = Secreto nuevo
webhooks-rotate-text = Los mensajes se firman entonces con el secreto nuevo y, durante 24 horas, también con el anterior, para que el destinatario pueda cambiar.
webhooks-rotate-button = Crear un secreto nuevo
webhooks-rotated = El secreto anterior también firma hasta el { $time }.
webhooks-delete = Eliminar el webhook
webhooks-delete-text = Ya no se envía nada allí, y el registro de sus mensajes desaparece.
webhooks-log = Mensajes
webhooks-log-empty = Todavía no se ha enviado nada.
webhooks-message = Mensaje
webhooks-sent = Hora
webhooks-answer = Respuesta
webhooks-again = De nuevo
webhooks-again-button = Enviar de nuevo
webhooks-delivered = Entregado
webhooks-not-delivered = No entregado
webhooks-waiting = En espera
webhooks-tries = { $count ->
    [one] { $shown } intento
    [many] { $shown } intentos
   *[other] { $shown } intentos
 }
webhooks-millis = { $number } ms
webhooks-saved = El webhook está guardado.
webhooks-queued = El mensaje está en camino.
webhooks-deleted = El webhook está eliminado.
webhooks-made-before = Este webhook ya se creó y su secreto se mostró entonces. Si no lo tiene, cree uno nuevo.
mail-webhook-subject = Se ha desactivado un webhook de { $site }
mail-webhook-text = Todos los mensajes a { $url } han fallado, así que ya no se envía nada allí. Vea qué se respondió y vuelva a activar el webhook cuando funcione.
### Second step at sign-in
second-title = Segundo paso al iniciar sesión
second-lead = Un código de una aplicación, o una clave de acceso, para que una contraseña robada no abra nada por sí sola.
second-open = Configurar o cambiar
second-needed-title = Su función exige un segundo paso
second-needed = Hasta que configure uno aquí, solo puede hacer lo que puede cualquier participante.
second-app = Códigos de una aplicación
second-app-text = Una aplicación de autenticación en su teléfono muestra un código nuevo cada medio minuto, también sin conexión.
second-app-begin = Configurar una aplicación
second-app-scan = Escanee esta imagen con la aplicación.
second-app-picture = Imagen para la aplicación de autenticación; el mismo secreto figura debajo como texto
second-app-by-hand = O escriba en ella esta clave:
second-app-code = Código que muestra ahora la aplicación
second-app-code-hint = Seis cifras.
second-app-confirm = Confirmar la aplicación
second-app-since = En uso desde el { $time }.
second-app-remove = Dejar de usar la aplicación
second-code-wrong = Este código no es correcto o ya se usó. Espere el siguiente y escríbalo.
second-codes = Códigos de recuperación
second-codes-left =
    { $count ->
        [0] No queda ningún código de recuperación.
        [one] Queda un código de recuperación.
        [many] Quedan { $text } códigos de recuperación.
       *[other] Quedan { $text } códigos de recuperación.
    }
second-codes-new = Crear códigos de recuperación nuevos
second-codes-title = Guarde estos códigos de recuperación
second-codes-keep = Cada uno sirve una vez en lugar de la aplicación o la clave de acceso si pierde el dispositivo. Imprímalos o anótelos: solo se muestran ahora, y los anteriores ya no sirven.
second-passkeys = Claves de acceso
second-passkeys-text = Una clave de acceso le permite entrar con su huella, su rostro o el código de su dispositivo, sin contraseña.
second-passkey-name = Nombre
second-passkey-name-hint = Cómo reconocerá el dispositivo, por ejemplo «mi teléfono».
second-passkey-since = Creada
second-passkey-used = Último uso
second-passkey-never = Todavía no
second-passkey-add = Crear una clave de acceso en este dispositivo
second-passkey-remove = Quitar
second-passkey-scripts = Las claves de acceso necesitan scripts, que están desactivados en este navegador.
second-passkey-refused = No ha funcionado. Inténtelo de nuevo, o use su contraseña y un código.
second-passkeys-many = Ya tiene el número máximo de claves de acceso. Quite una primero.
second-passkey-sign-in = Iniciar sesión con una clave de acceso
second-ask-title = Un paso más
second-ask-code = Código
second-ask-hint = Las seis cifras que muestra ahora su aplicación, o un código de recuperación.
second-ask-recovery = Uno de sus códigos de recuperación.
second-ask-again = Empezar de nuevo
prove-title = ¿Es usted?
prove-lead = Lo que va a hacer es delicado. Demuestre una vez más que es usted; lo que envió se conserva y se hará después.
prove-button = Continuar
flash-second-step-removed = Quitado.
mail-second-subject = Ha cambiado el segundo paso para entrar en { $site }
mail-second-text = En su cuenta de { $site } se acaba de añadir, cambiar o quitar una aplicación, una clave de acceso o los códigos de recuperación.
### Site: audit log
audit-title = Registro de auditoría
audit-lead = Qué se hizo aquí, quién, a quién y desde dónde. Las entradas se leen, no se cambian.
audit-whole-title = ¿Está íntegro el registro?
audit-whole-text = Cada entrada guarda la huella de la anterior. Si alguien cambia, añade o quita una entrada sin pasar por este programa, la comprobación encuentra el lugar. El registro se comprueba cada día.
audit-good = { $n ->
    [one] Comprobado el { $at }: { $text } entrada, sin cambios.
   *[other] Comprobado el { $at }: { $text } entradas, ninguna cambiada.
 }
audit-broken-title = El registro se cambió sin pasar por este programa
audit-broken = Comprobado el { $at }: se rompe en la entrada { $number }.
audit-broken-todo = Conserve la base de datos como está, compárela con una copia anterior y averigüe quién podía escribir en ella.
audit-fault-changed = La entrada ya no dice lo que decía cuando se escribió.
audit-fault-unlinked = La entrada no sigue a la anterior.
audit-fault-missing = Esa entrada ya no existe.
audit-fault-cut-off = El registro llegaba antes más lejos.
audit-fault-rewritten = El registro se escribió de nuevo: no coincide con lo que se anotó de él.
audit-head-number = Última entrada
audit-head-hash = Su huella
audit-check-button = Comprobar ahora todo el registro
audit-entries = Entradas
audit-filter = Acotar la lista
audit-actor-email = Hecho por (correo electrónico)
audit-subject-email = Hecho a (correo electrónico)
audit-action = Acción
audit-any = Cualquiera
audit-from-day = Desde
audit-until-day = Hasta, este día incluido
audit-filter-button = Mostrar
audit-filter-clear = Mostrar todo
audit-nobody = No hay nada escrito de esta dirección: nadie la tiene, o esa persona aún no ha hecho nada.
audit-none-title = No hay entradas
audit-none = Nada en el registro coincide con lo que pidió.
audit-older = Entradas anteriores
audit-export = Descargar en CSV
audit-when = Cuándo
audit-what = Qué
audit-who = Quién
audit-to-whom = A quién
audit-where = Desde la red
audit-number = N.º
audit-program = nadie con sesión iniciada, o el programa
audit-gone = una persona que ya no está
audit-act-signed-in = Inicio de sesión
audit-act-sign-in-failed = Inicio de sesión fallido
audit-act-sign-ins-ended = Sesiones cerradas
audit-act-registered = Registro de cuenta
audit-act-registered-again = Nuevo registro con una dirección conocida
audit-act-confirmation-asked = Confirmación pedida de nuevo
audit-act-confirmed = Dirección confirmada
audit-act-reset-asked = Nueva contraseña pedida
audit-act-password-reset = Nueva contraseña por enlace
audit-act-password-changed = Contraseña cambiada
audit-act-address-asked = Cambio de dirección pedido
audit-act-address-changed = Dirección cambiada
audit-act-profile = Perfil cambiado
audit-act-erased = Cuenta eliminada
audit-act-roles = Funciones cambiadas
audit-act-suspended = Cuenta suspendida
audit-act-restored = Cuenta restablecida
audit-act-first = Primera cuenta de administración creada
audit-act-made-by-operator = Cuenta creada por el operador
audit-act-reset-by-operator = Contraseña puesta por el operador
audit-act-demo = Cuenta de demostración creada
audit-act-staff-added = Añadido al equipo de un curso
audit-act-staff-removed = Quitado del equipo de un curso
audit-act-reevaluated = Regla de finalización aplicada a todos
audit-act-completion-set = Finalización puesta a mano
audit-act-statement-withdrawn = Constancia retirada
audit-act-statement-restored = Constancia restablecida
audit-act-site-look = Nombre o colores del sitio cambiados
audit-act-site-texts = Textos del sitio cambiados
audit-act-site-logo = Logotipo del sitio cambiado
audit-act-site-languages = Idiomas del sitio cambiados
audit-act-site-features = Funciones del sitio activadas o desactivadas
audit-act-policy-made = Política empezada
audit-act-policy-published = Política publicada
audit-act-policy-retired = Política puesta fuera de vigor
audit-act-policy-restored = Política de nuevo en vigor
audit-act-policy-agreed = Acuerdo con una política
audit-act-policy-declined = Sin acuerdo con una política
audit-act-jobs-retried = Tareas reintentadas
audit-act-jobs-deleted = Tareas eliminadas
audit-act-mail-resent = Mensaje reenviado
audit-act-checked = Registro de auditoría comprobado
audit-act-exported = Registro de auditoría descargado
audit-act-invited = Invitación
audit-act-invited-again = Nueva invitación
audit-act-invitation-accepted = Invitación aceptada
audit-act-person-changed = Datos de una persona cambiados
audit-act-reset-sent = Enlace para una nueva contraseña enviado
audit-act-merged = Cuentas unidas
audit-act-merged-away = Unida a otra cuenta
audit-act-app-added = Aplicación de códigos añadida
audit-act-app-removed = Aplicación de códigos quitada
audit-act-passkey-added = Clave de acceso añadida
audit-act-passkey-removed = Clave de acceso quitada
audit-act-recovery-codes = Nuevos códigos de recuperación
audit-act-people-invited = Personas invitadas con una lista
audit-act-person-added = Persona añadida a un curso
audit-act-dates-extended = Fechas ampliadas
audit-act-message-sent = Mensaje a participantes
audit-act-participants-exported = Lista de participantes descargada
audit-act-group-made = Grupo creado
audit-act-group-renamed = Grupo renombrado
audit-act-group-deleted = Grupo eliminado
audit-act-group-put-in = Inclusión en un grupo
audit-act-group-taken-out = Exclusión de un grupo
audit-act-course-home = Lugar de edición de un curso cambiado

### Site: jobs
jobs-title = Tareas
jobs-lead = El trabajo que el sitio hace en segundo plano, como enviar mensajes. Lo que falló del todo le espera aquí.
jobs-states = Estados de las tareas
jobs-tab = { $state } ({ $number })
jobs-dead = Fallidas del todo
jobs-running = En curso
jobs-queued = En espera
jobs-none-title = Ninguna
jobs-none-dead = Ninguna tarea ha fallado del todo.
jobs-none-running = Ahora mismo no hay nada en curso.
jobs-none-queued = No hay nada en espera.
jobs-older = Tareas anteriores
jobs-kind = Tipo
jobs-any-kind = Todos los tipos
jobs-show = Mostrar
jobs-age = Antigüedad
jobs-due = Prevista
jobs-died = Falló
jobs-attempts = Intentos
jobs-error = Último error
jobs-act = Qué hacer
jobs-age-minutes = { $n ->
    [one] { $text } minuto
   *[other] { $text } minutos
 }
jobs-age-hours = { $n ->
    [one] { $text } hora
   *[other] { $text } horas
 }
jobs-age-days = { $n ->
    [one] { $text } día
   *[other] { $text } días
 }
jobs-retry = Reintentar
jobs-retry-all = Reintentar todas estas
jobs-delete = Eliminar
jobs-delete-all = Eliminar todas estas
jobs-delete-title = ¿Eliminar tareas fallidas?
jobs-delete-text = { $n ->
    [one] Se saca { $text } tarea de la cola. Su trabajo no se hará nunca, y esto no se puede deshacer.
   *[other] Se sacan { $text } tareas de la cola. Su trabajo no se hará nunca, y esto no se puede deshacer.
 }
jobs-delete-button = Eliminar para siempre
jobs-delete-no = Conservar
flash-jobs-retried = Se intentará de nuevo.
flash-jobs-deleted = Eliminado.
flash-jobs-gone = No había nada que hacer: estas tareas ya no están entre las fallidas.

### Site: mail log
mailbox-filter = Acotar la lista
mailbox-filter-to = Para (dirección de correo completa)
mailbox-filter-any = Cualquiera
mailbox-filter-button = Mostrar
mailbox-filter-clear = Mostrar todo
mailbox-none-such = Ningún mensaje coincide con lo que pidió.
mailbox-failed-some = { $n ->
    [one] Falló { $text } mensaje. Vea por qué y reenvíelo.
   *[other] Fallaron { $text } mensajes. Vea por qué y reenvíelos.
 }
mailbox-resend = Reenviar
flash-mail-resent = El mensaje está de nuevo en camino.
flash-mail-not-resent = No se envió nada: el mensaje no ha fallado, o su texto ya no se conserva.

### Site: storage
storage-title = Almacenamiento
storage-lead = Lo que está almacenado, medido el { $date }. Se mide una vez al día.
storage-kind = Tipo
storage-megabytes = MB
storage-files = Archivos
storage-week = En una semana
storage-month = En 30 días
storage-all = En total
storage-courses = Archivos de cursos
storage-drafts = Borradores y archivos subidos
storage-site = Logotipo del sitio
storage-other = Otros archivos
storage-unreferenced = Archivos que ya nada nombra
storage-database = Base de datos
storage-search = Índice de búsqueda
storage-mails = Mensajes en la carpeta del buzón
storage-unreferenced-text = Los archivos que ya nada nombra se eliminan solos cuando tienen más de un día.
storage-free = Espacio libre en este disco: { $megabytes } MB.
storage-measure = Medir ahora

### Site: health
health-title = Estado del sitio
health-lead = Si todo aquello en lo que se apoya el sitio está bien, y qué hacer si no lo está.
health-all-well = Todo está bien.
health-some-bad = { $n ->
    [one] { $text } asunto necesita su atención.
   *[other] { $text } asuntos necesitan su atención.
 }
health-well = bien
health-not-well = mal
health-todo = Qué hacer:
health-version = Versión
health-database = Base de datos
health-database-todo = Compruebe que la base de datos funciona y se puede alcanzar, y que programa y base son de la misma versión.
health-writable = Escritura en la base de datos
health-writable-todo = Dé al programa permiso para escribir y compruebe que el disco no está lleno.
health-folder = Carpeta de datos
health-folder-todo = Dé al programa permiso para escribir en ella.
health-space = Espacio libre
health-space-todo = Haga sitio en el disco. Las copias antiguas se pueden borrar.
health-files = Archivos
health-files-todo = Reponga los archivos que faltan desde una copia, o importe de nuevo sus cursos.
health-clock = Reloj
health-clock-todo = Ponga en hora el reloj de la máquina y haga que siga un servidor de hora.
health-jobs = Tareas fallidas
health-jobs-todo = Lea sus errores en «Tareas», corrija la causa y reinténtelas.
health-queue = Tareas en espera
health-queue-todo = Compruebe que hay un ejecutor en marcha y lo que escribe en su registro.
health-mail = Servidor de correo
health-mail-todo = Revise la dirección, el nombre y la contraseña del servidor de correo en la configuración. Hasta entonces los mensajes esperan.
health-failed-mails = Mensajes fallidos
health-failed-mails-todo = Lea por qué en el buzón, corrija la causa y reenvíelos.
health-backups = Copias de seguridad
health-backups-todo = Haga una copia cada día y guarde otra en otra máquina. Si las suyas están en otro lugar, mírelas allí.
health-search = Búsqueda
health-search-todo = Compruebe que el servidor de búsqueda funciona y se puede alcanzar.
health-languages = Idiomas del programa
health-languages-todo = Algunas palabras se muestran en inglés. Instale una versión completa del programa.
health-address = Dirección del sitio
health-address-todo = Indique la dirección que usa la gente y un certificado para https.
health-certificate = Certificado
health-certificate-todo = Renueve el certificado.
health-audit = Registro de auditoría
health-audit-todo = Conserve la base de datos como está y averigüe quién podía escribir en ella. Vea «Registro de auditoría».

### Site: name, look and texts
site-title = Nombre y aspecto
site-lead = Lo que se ve de su organización en cada página.
site-look = Nombre y colores
site-name = Nombre del sitio
site-name-hint = En cada idioma, como lo conocen sus lectores. Donde quede vacío se muestra el nombre en el idioma predeterminado.
site-name-long = Este nombre es demasiado largo o tiene caracteres que no se pueden mostrar. 60 caracteres como máximo.
site-colours = Colores
site-colours-hint = En la forma #rrggbb. Deje vacío lo que deba quedar como está. Un texto necesita un contraste de 4,5 : 1 con su fondo para que todos puedan leerlo.
site-accent-light = Enlaces y botones, páginas claras
site-accent-dark = Enlaces y botones, páginas oscuras
site-mark-light = Marcas pequeñas, páginas claras
site-mark-dark = Marcas pequeñas, páginas oscuras
site-colour-wrong = Esto no es un color. Escríbalo como #1f5f6b.
site-colour-pale = Este color tiene un contraste de { $measured } con el fondo, y hace falta { $needed }. { $better } se le parece y serviría.
site-colour-contrast = Contraste { $ratio }
site-logo = Logotipo
site-logo-now = El logotipo actual
site-logo-file = Imagen
site-logo-hint = PNG, JPEG o WebP, { $kilobytes } KB como máximo. Se muestra con 36 píxeles de alto, junto al nombre.
site-logo-button = Usar esta imagen
site-logo-remove = Quitar el logotipo
site-logo-empty = Elija primero una imagen.
site-logo-large = Este archivo es demasiado grande. { $kilobytes } KB como máximo.
site-logo-pixels = Esta imagen tiene demasiados píxeles. 6000 como máximo en cada lado.
site-logo-drawing = No se aceptan dibujos (SVG), porque pueden contener programas. Guárdelo como PNG e inténtelo de nuevo.
site-logo-unreadable = Esto no es una imagen PNG, JPEG o WebP, o está dañada. Elija otro archivo.
site-texts = Página de inicio y pie
site-welcome = Bienvenida en la página de inicio
site-welcome-hint = Con Markdown, por ejemplo **negrita** o [palabras](https://example.org). Si todo queda vacío se muestra la nuestra.
site-welcome-long = La bienvenida en { $language } es demasiado larga. 10 000 caracteres como máximo.
site-footer = Enlaces del pie
site-footer-hint = Uno por línea: palabras = dirección. Por ejemplo: Contacto = mailto:help@example.org
site-footer-wrong = { $language }, línea { $line }: escríbala como palabras = dirección. La dirección empieza por https://, http://, mailto: o una barra. 12 enlaces como máximo.
flash-site-saved = Guardado. Todos lo ven desde ahora.

### Site: languages and features
languages-title = Idiomas
languages-lead = En qué idiomas se puede usar este sitio.
languages-offered = Idiomas disponibles
languages-offered-hint = Quien abre una página en otro idioma llega al predeterminado. No se pierde nada de lo escrito en él.
languages-place = Lugar
languages-default = Idioma predeterminado
languages-default-hint = Para lectores cuyo idioma no está disponible.
languages-none = Ofrezca al menos un idioma.
languages-default-wrong = Elija uno de los idiomas disponibles.
features-title = Funciones del sitio
features-lead = Lo que este sitio hace y lo que no.
features-on = Activadas
features-registration = Las personas se registran por sí mismas
features-registration-hint = Cualquiera puede crear una cuenta; sin ello, las cuentas las crea usted.
features-catalogue = Los cursos son públicos
features-catalogue-hint = Todos ven qué cursos hay; sin ello, solo quienes han iniciado sesión.
features-statements = Todos pueden comprobar las constancias
features-statements-hint = Quien tiene el código de una constancia puede comprobarla; sin ello, solo quienes han iniciado sesión.
register-closed = En este sitio las cuentas las crean quienes lo gestionan. Pídales la suya.

### Site: policies
policies-title = Políticas
policies-lead = Las normas de este sitio, como son ahora y como eran.
policies-none-title = Aún no hay políticas
policies-none = Aquí no hay nada publicado.
policies-version = Versión { $number }, { $date }
policies-versions = Todas las versiones
policies-retired = Esta política ya no está en vigor.
policies-old = Esta es una versión anterior.
policies-to-newest = Leer la que está en vigor
policies-other-language = Este texto solo está en { $language }.
policies-ask-title = ¿Está de acuerdo?
policies-ask = Este sitio tiene políticas nuevas. Puede seguir adelante responda lo que responda.
policies-ask-read = Leerlas
policies-agree = Estoy de acuerdo
policies-agree-all = Estoy de acuerdo con todas
policies-not-now = Ahora no
policies-mine = Políticas y sus respuestas
policies-mine-lead = Lo que está en vigor aquí y aquello con lo que está de acuerdo. Puede cambiar de opinión en cualquier momento.
policies-policy = Política
policies-agreed-at = De acuerdo desde
policies-not-agreed = sin acuerdo
policies-answer = Su respuesta
policies-withdraw = Retirar mi acuerdo
policies-desk-lead = Condiciones, aviso de privacidad, código de conducta: cada uno en versiones que siguen siendo legibles.
policies-desk-none = Empiece por el aviso de privacidad.
policies-slug = Dirección
policies-slug-hint = Una palabra corta para el enlace, como privacy o terms. Solo de la a a la z, cifras y guiones. No cambia después.
policies-slug-wrong = De 2 a 40 caracteres: de la a a la z, cifras y guiones.
policies-slug-taken = Ya hay una política con esta dirección.
policies-new = Una política nueva
policies-new-button = Empezar
policies-state = Estado
policies-state-retired = Fuera de vigor
policies-state-unpublished = Aún sin publicar
policies-draft = borrador
policies-see = Verla como todos
policies-draft-title = Texto de la próxima versión
policies-draft-hint = En tantos idiomas como pueda. Los lectores de otro idioma la ven en el predeterminado.
policies-title-field = Título
policies-text-field = Texto (Markdown)
policies-title-missing = { $language }: póngale un título de 120 caracteres como máximo.
policies-text-missing = { $language }: falta el texto o pasa de 100 000 caracteres.
policies-empty = Escríbala en al menos un idioma.
policies-save-draft = Guardar el borrador
policies-publish-title = Publicar
policies-publish-text = El borrador guardado pasa a ser la versión { $number } y entra en vigor en el acto. Una versión publicada ya no se puede cambiar.
policies-asks = Preguntar a todos si están de acuerdo
policies-asks-hint = A cada persona se le pregunta una vez, en su próxima página. No se impide nada a nadie, y la respuesta se conserva.
policies-publish-button = Publicar esta versión
policies-retire-text = Fuera de vigor ya no aparece en la lista ni se pregunta por ella. Sus versiones siguen siendo legibles.
policies-retire = Poner fuera de vigor
policies-restore = Volver a poner en vigor
flash-answer-saved = Gracias. Su respuesta queda guardada.
flash-policy-saved = Guardado.
flash-policy-published = Publicado.
flash-policy-no-draft = No hay borrador que publicar. Guarde uno primero.

### Site: the administrator's overview
admin-group-work = Personas y cursos
admin-group-site = El sitio
admin-group-upkeep = Mantenimiento
first-list-title = Primeros pasos
first-list-lead = Cinco cosas y su sitio está listo. La lista desaparece cuando están hechas.
first-list-look = Nombre y aspecto
first-list-look-text = Ponga al sitio el nombre de su organización, su logotipo y sus colores.
first-list-languages = Idiomas
first-list-languages-text = Elija los idiomas disponibles y el predeterminado.
first-list-mail = Correo
first-list-mail-text = Sin servidor de correo no llega ningún mensaje. Quien gestiona la máquina lo indica en la configuración.
first-list-course = Primer curso
first-list-course-text = Ponga en el sitio un curso suyo.
first-list-people = Personas
first-list-people-text = Traiga a las primeras personas y deles sus funciones.
first-list-done = hecho
first-list-tick = Marcar como hecho
first-list-hide = Ocultar esta lista
webhooks-older = Envíos anteriores

### Groups of the site, and directories
groups-title = Grupos
groups-lead = Personas que van juntas, sea cual sea el curso que sigan. Un grupo puede dar roles a sus integrantes.
groups-search = Buscar un grupo
groups-none = Ningún grupo
groups-none-text = Cree uno aquí, o deje que un directorio traiga los suyos.
groups-name = Nombre del grupo
groups-name-wrong = Dé al grupo un nombre de 120 caracteres como máximo.
groups-name-taken = Ya hay un grupo con ese nombre.
groups-members = Integrantes
groups-roles = Roles de sus integrantes
groups-kept = Lo mantiene
groups-kept-directory = Un directorio
groups-kept-hand = La administración
groups-made = Creado
groups-new = Un grupo nuevo
groups-make = Crear el grupo
groups-more = Más
groups-cancel = Volver
groups-add = Añadir a una persona
groups-add-button = Añadir al grupo
groups-find = O buscar a una persona con cuenta
groups-inside = Está en el grupo.
groups-no-person = Ninguna cuenta tiene esta dirección.
groups-directory-note = Un directorio mantiene este grupo: puede deshacer lo que usted cambie aquí.
groups-empty = Todavía no hay nadie en este grupo.
groups-since = En el grupo desde
groups-take-out = Sacar
groups-rename = Cambiar el nombre
groups-roles-hint = Quien está en el grupo tiene estos roles, y los pierde al dejarlo. Lo que se dio a mano se queda.
groups-roles-button = Guardar los roles
groups-directory = Un directorio puede modificar este grupo
groups-directory-hint = Por SCIM 2.0 puede entonces cambiarle el nombre, eliminarlo y decir quién está en él. Si el grupo da roles, el directorio decide quién los recibe.
groups-delete = Eliminar el grupo
groups-delete-ask = ¿Eliminar «{ $name }»?
groups-delete-text = Sus integrantes conservan sus cuentas, sus cursos y lo que se les dio a mano.
groups-delete-members = { $n ->
    [one] Hay una persona en él.
   *[other] Hay { $number } personas en él.
}
groups-delete-roles = Pierden lo que solo este grupo les da: { $roles }.
groups-flash-made = El grupo está creado. Añada a sus integrantes.
groups-flash-saved = Guardado.
groups-flash-deleted = El grupo está eliminado.
groups-flash-added = Se ha añadido al grupo.
groups-flash-removed = Se ha sacado del grupo.
groups-person-none = En ningún grupo.
groups-person-gives = da { $roles }
groups-person-roles = Además, por grupos: { $roles }. Para quitarlos, saque a la persona del grupo.
groups-merge = { $n ->
    [one] La pertenencia a un grupo
   *[other] La pertenencia a { $n } grupos
}
groups-features-invites = Invitar a quienes trae un directorio
groups-features-invites-hint = Cada persona recibe un mensaje con un enlace para elegir una contraseña. Déjelo desactivado si inician sesión a través de su organización.
scope-groups-read = Leer los grupos: los de sus cursos; para la administración, los del sitio
scope-groups-write = Crear, modificar y eliminar grupos, y decir quién está en ellos
scope-scim = Dejar que un directorio mantenga al día cuentas y grupos (SCIM 2.0)
audit-act-provisioned = Cuenta traída por un directorio
audit-act-deprovisioned = Cuenta retirada por un directorio
audit-act-site-group-made = Grupo creado
audit-act-site-group-renamed = Nombre de un grupo cambiado
audit-act-site-group-deleted = Grupo eliminado
audit-act-site-group-roles = Roles de un grupo cambiados
audit-act-site-group-members = Integrantes de un grupo cambiados
audit-act-site-group-member-added = Añadido a un grupo
audit-act-site-group-member-removed = Sacado de un grupo
