form-faults = Revise estos puntos y envíe de nuevo el formulario:
email = Correo electrónico
email-wrong = No es una dirección de correo electrónico. Debe tener la forma nombre@example.org.
password = Contraseña
password-new = Nueva contraseña
password-current = Su contraseña actual
password-hint = Al menos 10 caracteres. Lo mejor: varias palabras que solo para usted tengan relación.
password-short = Esta contraseña es demasiado corta. Use al menos 10 caracteres.
password-long = Esta contraseña es demasiado larga. Use como máximo 200 caracteres.
password-own = Ni su nombre ni su dirección de correo son una buena contraseña. Elija algo que nadie pueda adivinar.
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
    [many] Hubo demasiados intentos con esta dirección. Espere { $minutes } de minutos o elija una nueva contraseña.
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
    [many] { $text } de personas tienen una cuenta.
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
role-administrator-hint = Todo, incluidos las personas y los ajustes.
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
    [many] Todos los mensajes escritos por este sitio en los últimos { $days } de días, primero los más recientes.
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
invitation-title = Active su cuenta
invitation-lead = Se ha creado una cuenta para usted en { $site }, con la dirección { $email }. Elija una contraseña y la cuenta será suya.
invitation-button = Activar mi cuenta
invitation-dead = Si ya ha elegido una contraseña, inicie sesión. Si no, pida un enlace para elegirla.
mail-invitation-subject = Invitación a { $site }
mail-invitation-text = La administración de { $site } ha creado una cuenta para usted, con la dirección { $email }. Elija una contraseña y la cuenta será suya:
mail-invitation-button = Activar mi cuenta
mail-invitation-lasts = El enlace es válido durante dos semanas y una sola vez. Después también podrá entrar: elija una nueva contraseña con esta dirección.
mail-invitation-ignore = Si no esperaba esta invitación, no tiene que hacer nada: sin contraseña nadie puede usar la cuenta.
mail-reset-sent-text = La administración de { $site } le envía este enlace para que elija una nueva contraseña para su cuenta.
mail-reset-sent-ignore = Si no lo necesita, no tiene que hacer nada: su contraseña sigue siendo la misma.

### people: list
people-invite = Invitar a personas
people-preparing = La búsqueda se está preparando tras una actualización. Durante unos minutos puede que no encuentre a todas las personas.
people-none-words = Nadie coincide con estas palabras y filtros. Se busca por el comienzo de las palabras, en cualquier escritura.
people-filters = Filtros
people-filter-button = Filtrar
people-filters-off = Sin filtros
people-any = Cualquiera
people-seen-within = { $days ->
    [one] en el último día
    [many] en los últimos { $days } de días
   *[other] en los últimos { $days } días
 }
people-seen-not = { $days ->
    [one] sin visitas desde hace un día
    [many] sin visitas desde hace { $days } de días
   *[other] sin visitas desde hace { $days } días
 }
people-seen-never = nunca ha iniciado sesión
people-sort-newest = Primero las cuentas más recientes
people-more = Más personas
people-looked = Estas palabras son muy frecuentes: la búsqueda solo ha recorrido una parte de las personas. Añada una palabra o un filtro.
people-look-on = Seguir buscando
people-first-page = Volver al principio

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
merge-text = Si una persona tiene dos cuentas, todo lo de la otra se puede traer a esta.
merge-begin = Unir otra cuenta a esta
merge-other = Dirección de la otra cuenta
merge-other-hint = Primero verá lo que ocurriría. Por ahora no cambia nada.
merge-compare = Comparar
merge-unknown = Ninguna cuenta tiene esta dirección. Compruebe cómo está escrita.
merge-same = Es la misma cuenta. Indique la dirección de la otra.
merge-kept = Se queda
merge-closed = Se cierra
merge-swap = Intercambiar las dos cuentas
merge-moves = Lo que se traspasa
merge-collides = Lo que tienen las dos
merge-ends = Lo que termina
merge-fields = El perfil se completa con: { $fields }
merge-consents = { $n ->
    [one] Un consentimiento
    [many] { $n } de consentimientos
   *[other] { $n } consentimientos
 }
merge-mails = { $n ->
    [one] Un mensaje a esta persona en el buzón
    [many] { $n } de mensajes a esta persona en el buzón
   *[other] { $n } mensajes a esta persona en el buzón
 }
merge-sessions = { $n ->
    [one] Una sesión de la cuenta que se cierra
    [many] { $n } de sesiones de la cuenta que se cierra
   *[other] { $n } sesiones de la cuenta que se cierra
 }
merge-roles = Los roles no se traspasan: { $roles }. Asígnelos a la cuenta que se queda si debe tenerlos.
merge-address = Nadie podrá iniciar sesión con { $email }. La dirección queda libre, y se avisa a la persona por correo.
merge-sure = Me he asegurado de que las dos cuentas son de la misma persona. Esto no se puede deshacer.
merge-sure-missing = Marque la casilla para indicar que se ha asegurado: la unión no se puede deshacer.
merge-button = Unir las cuentas
merge-not = No cambiar nada
merge-suspended = Una de las dos cuentas está suspendida. Restablézcala primero. No se ha cambiado nada.
flash-people-merged = Las dos cuentas son ahora una. Se avisa a la persona por correo.
flash-people-merged-before = Estas cuentas ya se unieron antes. No se ha cambiado nada.
mail-merged-subject = Sus cuentas en { $site } son ahora una
mail-merged-text = Usted tenía dos cuentas en { $site }. La administración del sitio lo ha reunido todo en la de esta dirección. Inicie sesión con { $email } y la contraseña de esta cuenta.
mail-merged-away-text = Usted tenía dos cuentas en { $site }. La administración del sitio lo ha reunido todo en su otra cuenta y ha cerrado esta. Inicie sesión con la dirección de la otra cuenta.
mail-merged-wrong = Si solo tiene una cuenta allí, o si se trata de un error, escriba a la administración del sitio.

### people: inviting by a file
invite-title = Invitar a personas
invite-lead = Envíe una lista de personas. Primero verá lo que ocurriría; después se invita a todas o a ninguna.
invite-file = Un archivo
invite-file-hint = CSV de cualquier hoja de cálculo, con comas, puntos y comas o tabuladores.
invite-text = O lo mismo como texto
invite-text-hint = Una persona por línea. También sirven celdas copiadas de una hoja de cálculo.
invite-check = Comprobar la lista
invite-columns = Columnas
invite-column = Columna
invite-column-holds = Qué contiene
invite-column-email = La dirección. La única columna imprescindible, junto con el nombre.
invite-column-name = El nombre, como lo escribe la persona, en cualquier escritura.
invite-column-language = Idioma del mensaje: ar, zh, en, fr, ru, es o su nombre. Si está vacía: el idioma de usted.
invite-column-country = Dos letras (TN) o el nombre. Puede quedar vacía.
invite-column-organisation = Puede quedar vacía.
invite-column-roles = author, trainer, reviewer, staff o administrator, separados por comas. Solo la administración del sitio puede asignar roles. Puede quedar vacía.
invite-template = Descargar un archivo para rellenar
invite-form-broken = El formulario no llegó completo. Envíelo de nuevo. No se ha cambiado nada.
invite-empty = No hay nadie en esta lista. Envíe un archivo o un texto con una persona por línea.
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
    [many] Antes hay que corregir { $n } de { $lines } líneas.
   *[other] Antes hay que corregir { $n } de { $lines } líneas.
 }
invite-wrong-lines = Líneas por corregir
invite-download = Descargar estas líneas en un archivo
invite-correct = Corregirlas
invite-corrected = Las líneas por corregir
invite-corrected-hint = Corríjalas aquí. El número de la primera columna dice qué línea se sustituye; las demás líneas de su lista se quedan.
invite-corrected-file = O un archivo con las líneas corregidas
invite-corrected-file-hint = El que descargó más arriba, corregido. Conserve la columna «line».
invite-check-again = Comprobar de nuevo
invite-other-file = Empezar con otra lista
invite-right-lines = { $n ->
    [one] Una línea está bien
    [many] { $n } de líneas están bien
   *[other] { $n } líneas están bien
 }
invite-ready = { $n ->
    [0] Todas las personas de esta lista tienen ya una cuenta. No hay a quién invitar.
    [one] Todas las líneas están bien. Se invitará a una persona.
    [many] Todas las líneas están bien. Se invitará a { $n } de personas.
   *[other] Todas las líneas están bien. Se invitará a { $n } personas.
 }
invite-known = { $n ->
    [one] Una de ellas tiene ya una cuenta. No se le envía nada y su cuenta no cambia.
    [many] { $n } de ellas tienen ya una cuenta. No se les envía nada y sus cuentas no cambian.
   *[other] { $n } de ellas tienen ya una cuenta. No se les envía nada y sus cuentas no cambian.
 }
invite-send = { $n ->
    [one] Invitar a una persona
    [many] Invitar a { $n } de personas
   *[other] Invitar a { $n } personas
 }
invite-has-account = Tiene cuenta
invite-new = Nueva
invite-people = Personas de la lista
invite-done = { $n ->
    [0] No se ha invitado a nadie nuevo
    [one] Se ha invitado a una persona
    [many] Se ha invitado a { $n } de personas
   *[other] Se ha invitado a { $n } personas
 }
invite-done-text = Los mensajes salen ahora. Cada uno lleva un enlace válido durante dos semanas.
invite-no-email = Falta la dirección. Escríbala o quite la línea.
invite-no-name = Falta el nombre. Escríbalo como lo hace la persona.
invite-language-wrong = No es ninguno de los seis idiomas. Escriba ar, zh, en, fr, ru o es, o deje el campo vacío.
invite-country-wrong = Este país o territorio no se reconoce. Escriba sus dos letras, como TN, o su nombre según las Naciones Unidas, o deje el campo vacío.
invite-role-wrong = «{ $role }» no es un rol. Escriba author, trainer, reviewer, staff o administrator, o deje el campo vacío.
invite-roles-not-yours = Solo la administración del sitio puede asignar roles. Deje el campo vacío.
invite-again = La misma dirección está en la línea { $line }. Quite una de las dos.
### The API: access tokens, webhooks, the reference
scope-profile-read = Saber quién es usted
scope-courses-read = Leer los cursos y, si forma parte de su equipo, sus archivos
scope-courses-write = Publicar versiones de cursos
scope-enrolments-read = Leer las inscripciones
scope-enrolments-write = Inscribirse y abandonar cursos
scope-progress-read = Leer el progreso
scope-progress-write = Marcar sus actividades como vistas o completadas
scope-completions-read = Leer los cursos completados
scope-people-read = Leer las cuentas de todas las personas
scope-people-write = Invitar a personas, cambiar roles, suspender cuentas
api-scope-missing = El token necesita el permiso { $scope }. Cree uno que lo tenga.
api-produces = Esta dirección responde en { $kinds }.
api-consumes = Envíe el cuerpo en { $kinds }.
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
tokens-name-hint = Para qué sirve el token; así lo reconocerá después.
tokens-name-wrong = Dé al token un nombre de 80 caracteres como máximo.
tokens-scopes = Lo que puede hacer
tokens-scopes-hint = Lo mínimo que el programa necesite. Nunca puede hacer más que usted.
tokens-scope-wrong = Elija al menos una cosa que pueda hacer.
tokens-lasts = Cuánto tiempo es válido
tokens-days = { $days ->
    [one] { $shown } día
    [many] { $shown } de días
   *[other] { $shown } días
 }
tokens-days-wrong = Elija cuánto tiempo es válido el token, un año como máximo.
tokens-make = Crear el token
tokens-made = Se ha creado el token
tokens-made-text = Cópielo ahora: solo se muestra esta vez.
tokens-used = Último uso
tokens-never = nunca
tokens-until = Válido hasta
tokens-state = Revocar
tokens-revoke = Revocar
tokens-revoked = Revocado
tokens-over = Caducado
tokens-too-many = Ya tiene el número máximo de tokens. Revoque uno antes.
tokens-made-before = Este token ya se creó y su secreto se mostró entonces. Si no lo tiene, revoque el token y cree otro.
tokens-revoked-now = El token está revocado. Desde ahora se rechazan los programas que lo usen.
webhooks-title = Webhooks
webhooks-lead = Lo que ocurre aquí, comunicado al momento a otros programas. Los mensajes van firmados e indican cada cosa por su identificador; quien recibe uno pide el resto a la API.
webhooks-one = Webhook
webhooks-none = Todavía no hay webhooks
webhooks-none-text = Añada abajo una dirección y elija qué se le comunica.
webhooks-new = Un webhook nuevo
webhooks-make = Añadir el webhook
webhooks-change = Cambiar
webhooks-save = Guardar
webhooks-url = Dirección
webhooks-url-hint = Adónde se envían los mensajes, por ejemplo https://portal.example.org/hooks
webhooks-url-wrong = No es una dirección web. Debe empezar por https:// y no contener nombre ni contraseña.
webhooks-url-https = La dirección debe empezar por https://.
webhooks-url-private = Esta dirección no está en la red pública. Solo quien opera el sitio puede permitirlo.
webhooks-events = Qué se le comunica
webhooks-events-wrong = Elija al menos un tipo de evento.
webhooks-active = Activo
webhooks-failing = Activo, pero fallan los mensajes
webhooks-stopped = Desactivado
webhooks-failed = Desactivado tras tres días de fallos
webhooks-stop = Desactivar
webhooks-start = Activar
webhooks-test = Enviar un mensaje de prueba
webhooks-secret = El secreto
webhooks-secret-text = El destinatario comprueba con él las firmas. Cópielo ahora: solo se muestra esta vez.
webhooks-rotate = Secreto nuevo
webhooks-rotate-text = Desde entonces los mensajes se firman con el secreto nuevo y, durante 24 horas, también con el anterior, para que el destinatario tenga tiempo de cambiar.
webhooks-rotate-button = Crear un secreto nuevo
webhooks-rotated = El secreto anterior también firma hasta el { $time }.
webhooks-delete = Eliminar el webhook
webhooks-delete-text = Ya no se enviará nada allí y se borrará el registro de sus mensajes.
webhooks-log = Mensajes
webhooks-log-empty = Todavía no se ha enviado nada.
webhooks-message = Mensaje
webhooks-sent = Fecha y hora
webhooks-answer = Respuesta
webhooks-again = Enviar de nuevo
webhooks-again-button = Enviar de nuevo
webhooks-delivered = Entregado
webhooks-not-delivered = No entregado
webhooks-waiting = En espera
webhooks-tries = { $count ->
    [one] { $shown } intento
    [many] { $shown } de intentos
   *[other] { $shown } intentos
 }
webhooks-millis = { $number } ms
webhooks-saved = Se ha guardado el webhook.
webhooks-queued = El mensaje está en camino.
webhooks-deleted = Se ha eliminado el webhook.
webhooks-made-before = Este webhook ya se creó y su secreto se mostró entonces. Si no lo tiene, cree uno nuevo.
mail-webhook-subject = Se ha desactivado un webhook de { $site }
mail-webhook-text = Todos los mensajes a { $url } han fallado, así que ya no se envía nada allí. Vea qué respuesta llegó y vuelva a activar el webhook cuando funcione.
### Second step at sign-in
second-title = Segundo paso al iniciar sesión
second-lead = Un código de una aplicación, o una clave de acceso, para que una contraseña robada no abra nada por sí sola.
second-open = Configurar o cambiar
second-needed-title = Su rol exige un segundo paso
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
        [many] Quedan { $text } de códigos de recuperación.
       *[other] Quedan { $text } códigos de recuperación.
    }
second-codes-new = Crear códigos de recuperación nuevos
second-codes-title = Guarde estos códigos de recuperación
second-codes-keep = Cada uno sirve una vez en lugar de la aplicación o la clave de acceso si pierde el dispositivo. Imprímalos o anótelos: solo se muestran ahora, y los anteriores ya no sirven.
second-passkeys = Claves de acceso
second-passkeys-text = Una clave de acceso le permite iniciar sesión con su huella, su rostro o el código de su dispositivo, sin contraseña.
second-passkey-name = Nombre
second-passkey-name-hint = Un nombre con el que reconocerá el dispositivo, por ejemplo «mi teléfono».
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
prove-lead = Lo que va a hacer es delicado. Confirme una vez más que es usted; lo que envió se conserva y se hará después.
prove-button = Continuar
flash-second-step-removed = Quitado.
mail-second-subject = Ha cambiado el segundo paso al iniciar sesión en { $site }
mail-second-text = En su cuenta de { $site } se acaba de añadir, cambiar o quitar una aplicación, una clave de acceso o los códigos de recuperación.
### Site: audit log
audit-title = Registro de auditoría
audit-lead = Qué se hizo aquí, quién, a quién y desde dónde. Las entradas se leen, no se cambian.
audit-whole-title = ¿Está íntegro el registro?
audit-whole-text = Cada entrada guarda la huella de la anterior. Si alguien cambia, añade o quita una entrada sin pasar por este programa, la comprobación encuentra el lugar. El registro se comprueba cada día.
audit-good = { $n ->
    [one] Comprobado el { $at }: una entrada, sin cambios.
    [many] Comprobado el { $at }: { $text } de entradas, ninguna cambiada.
   *[other] Comprobado el { $at }: { $text } entradas, ninguna cambiada.
 }
audit-broken-title = El registro se cambió sin pasar por este programa
audit-broken = Comprobado el { $at }: se rompe en la entrada { $number }.
audit-broken-todo = Conserve la base de datos como está, compárela con una copia de seguridad anterior y averigüe quién podía escribir en ella.
audit-fault-changed = La entrada ya no dice lo que decía cuando se escribió.
audit-fault-unlinked = La entrada no sigue a la anterior.
audit-fault-missing = Esa entrada ya no existe.
audit-fault-cut-off = Faltan entradas al final del registro.
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
audit-nobody = No hay nada escrito sobre esta dirección: nadie la tiene, o esa persona aún no ha hecho nada.
audit-none-title = No hay entradas
audit-none = Nada en el registro coincide con lo que pidió.
audit-older = Entradas más antiguas
audit-export = Descargar en CSV
audit-when = Cuándo
audit-what = Qué
audit-who = Quién
audit-to-whom = A quién
audit-where = Red de origen
audit-number = N.º
audit-program = nadie con sesión iniciada, o el programa
audit-gone = una persona que ya no está
audit-act-signed-in = Inicio de sesión
audit-act-sign-in-failed = Inicio de sesión fallido
audit-act-sign-ins-ended = Sesiones cerradas
audit-act-registered = Cuenta creada por la propia persona
audit-act-registered-again = Nuevo intento de crear una cuenta con una dirección conocida
audit-act-confirmation-asked = Confirmación pedida de nuevo
audit-act-confirmed = Dirección confirmada
audit-act-reset-asked = Nueva contraseña pedida
audit-act-password-reset = Nueva contraseña por enlace
audit-act-password-changed = Contraseña cambiada
audit-act-address-asked = Cambio de dirección pedido
audit-act-address-changed = Dirección cambiada
audit-act-profile = Perfil cambiado
audit-act-erased = Cuenta eliminada
audit-act-roles = Roles cambiados
audit-act-suspended = Cuenta suspendida
audit-act-restored = Cuenta restablecida
audit-act-first = Primera cuenta de administración creada
audit-act-made-by-operator = Cuenta creada por quien opera el sitio
audit-act-reset-by-operator = Contraseña puesta por quien opera el sitio
audit-act-demo = Cuenta de demostración creada
audit-act-staff-added = Persona añadida al equipo de un curso
audit-act-staff-removed = Persona quitada del equipo de un curso
audit-act-reevaluated = Regla de finalización aplicada a todas las personas
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
audit-act-policy-retired = Política dejada sin efecto
audit-act-policy-restored = Política de nuevo en vigor
audit-act-policy-agreed = Política aceptada
audit-act-policy-declined = Política no aceptada
audit-act-jobs-retried = Tareas reintentadas
audit-act-jobs-deleted = Tareas eliminadas
audit-act-mail-resent = Mensaje enviado de nuevo
audit-act-checked = Registro de auditoría comprobado
audit-act-exported = Registro de auditoría descargado
audit-act-invited = Invitación
audit-act-invited-again = Nueva invitación
audit-act-invitation-accepted = Invitación aceptada
audit-act-person-changed = Datos de una persona cambiados
audit-act-reset-sent = Envío de un enlace para una nueva contraseña
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
audit-act-group-renamed = Nombre de un grupo cambiado
audit-act-group-deleted = Grupo eliminado
audit-act-group-put-in = Inclusión en un grupo
audit-act-group-taken-out = Exclusión de un grupo
audit-act-course-home = Lugar de edición de un curso cambiado

### Site: jobs
jobs-title = Tareas
jobs-lead = El trabajo que el sitio hace en segundo plano, como enviar mensajes. Lo que ha fallado definitivamente espera aquí su decisión.
jobs-states = Estados de las tareas
jobs-tab = { $state } ({ $number })
jobs-dead = Fallidas definitivamente
jobs-running = En curso
jobs-queued = En espera
jobs-none-title = Ninguna
jobs-none-dead = Ninguna tarea ha fallado definitivamente.
jobs-none-running = Ahora mismo no hay nada en curso.
jobs-none-queued = No hay nada en espera.
jobs-older = Tareas más antiguas
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
    [many] { $text } de minutos
   *[other] { $text } minutos
 }
jobs-age-hours = { $n ->
    [one] { $text } hora
    [many] { $text } de horas
   *[other] { $text } horas
 }
jobs-age-days = { $n ->
    [one] { $text } día
    [many] { $text } de días
   *[other] { $text } días
 }
jobs-retry = Reintentar
jobs-retry-all = Reintentar todas estas
jobs-delete = Eliminar
jobs-delete-all = Eliminar todas estas
jobs-delete-title = ¿Eliminar tareas fallidas?
jobs-delete-text = { $n ->
    [one] Se quita una tarea de la cola. Su trabajo no se hará nunca, y esto no se puede deshacer.
    [many] Se quitan { $text } de tareas de la cola. Su trabajo no se hará nunca, y esto no se puede deshacer.
   *[other] Se quitan { $text } tareas de la cola. Su trabajo no se hará nunca, y esto no se puede deshacer.
 }
jobs-delete-button = Eliminar para siempre
jobs-delete-no = Conservar
flash-jobs-retried = Las tareas se intentarán de nuevo.
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
    [one] Un mensaje ha fallado. Vea por qué y envíelo de nuevo.
    [many] Han fallado { $text } de mensajes. Vea por qué y envíelos de nuevo.
   *[other] Han fallado { $text } mensajes. Vea por qué y envíelos de nuevo.
 }
mailbox-resend = Enviar de nuevo
flash-mail-resent = El mensaje está de nuevo en camino.
flash-mail-not-resent = No se envió nada: el mensaje no ha fallado, o su texto ya no se conserva.

### Site: storage
storage-title = Almacenamiento
storage-lead = Lo que está almacenado, medido el { $date }. Se mide una vez al día.
storage-kind = Tipo
storage-megabytes = MB
storage-files = Archivos
storage-week = Cambio en una semana
storage-month = Cambio en 30 días
storage-all = En total
storage-courses = Archivos de cursos
storage-drafts = Borradores y archivos subidos
storage-site = Logotipo del sitio
storage-other = Otros archivos
storage-unreferenced = Archivos que ya no se mencionan en ningún lugar
storage-database = Base de datos
storage-search = Índice de búsqueda
storage-mails = Mensajes en la carpeta del buzón
storage-unreferenced-text = Los archivos que ya no se mencionan en ningún lugar se eliminan solos cuando tienen más de un día.
storage-free = Espacio libre en este disco: { $megabytes } MB.
storage-measure = Medir ahora

### Site: health
health-title = Estado del sitio
health-lead = Si funciona bien todo lo que el sitio necesita y, donde no, qué hacer.
health-all-well = Todo está bien.
health-some-bad = { $n ->
    [one] Un asunto necesita su atención.
    [many] { $text } de asuntos necesitan su atención.
   *[other] { $text } asuntos necesitan su atención.
 }
health-well = bien
health-not-well = mal
health-todo = Qué hacer:
health-version = Versión
health-database = Base de datos
health-database-todo = Compruebe que la base de datos funciona y es accesible, y que el programa y la base de datos son de la misma versión.
health-writable = Escritura en la base de datos
health-writable-todo = Dé al programa permiso para escribir y compruebe que el disco no está lleno.
health-folder = Carpeta de datos
health-folder-todo = Dé al programa permiso para escribir en ella.
health-space = Espacio libre
health-space-todo = Libere espacio en el disco. Las copias de seguridad antiguas se pueden eliminar.
health-files = Archivos
health-files-todo = Reponga los archivos que faltan desde una copia de seguridad, o importe de nuevo sus cursos.
health-clock = Reloj
health-clock-todo = Ponga en hora el reloj de la máquina y haga que siga un servidor de hora.
health-jobs = Tareas fallidas
health-jobs-todo = Lea sus errores en «Tareas», corrija la causa y reinténtelas.
health-queue = Tareas en espera
health-queue-todo = Compruebe que está en marcha un proceso «worker» (o el propio servidor) y qué dice su registro.
health-mail = Servidor de correo
health-mail-todo = Revise la dirección, el nombre de usuario y la contraseña del servidor de correo en la configuración. Hasta entonces los mensajes esperan.
health-failed-mails = Mensajes fallidos
health-failed-mails-todo = Lea en el buzón por qué fallaron, corrija la causa y envíelos de nuevo.
health-backups = Copias de seguridad
health-backups-todo = Haga que se cree una copia de seguridad cada día y guarde otra en otra máquina. Si las suyas se guardan en otro lugar, compruébelas allí.
health-search = Búsqueda
health-search-todo = Compruebe que el servidor de búsqueda funciona y es accesible.
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
site-name-hint = En cada idioma, tal como lo conocen quienes lo leen. Donde quede vacío se muestra el nombre en el idioma predeterminado.
site-name-long = Este nombre es demasiado largo o tiene caracteres que no se pueden mostrar. Use como máximo 60 caracteres.
site-colours = Colores
site-colours-hint = En la forma #rrggbb. Deje vacío lo que deba quedar como está. El texto necesita un contraste de 4,5 : 1 con su fondo para que todo el mundo pueda leerlo.
site-accent-light = Enlaces y botones, en páginas claras
site-accent-dark = Enlaces y botones, en páginas oscuras
site-mark-light = Marcas pequeñas, en páginas claras
site-mark-dark = Marcas pequeñas, en páginas oscuras
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
site-logo-large = Este archivo es demasiado grande. Use como máximo { $kilobytes } KB.
site-logo-pixels = Esta imagen tiene demasiados píxeles. Use como máximo 6000 en cada lado.
site-logo-drawing = No se aceptan dibujos (SVG), porque pueden contener programas. Guárdelo como PNG e inténtelo de nuevo.
site-logo-unreadable = Esto no es una imagen PNG, JPEG o WebP, o está dañada. Elija otro archivo.
site-texts = Página de inicio y pie
site-welcome = Bienvenida en la página de inicio
site-welcome-hint = Con Markdown, por ejemplo **negrita** o [texto](https://example.org). Si todo queda vacío, se muestra nuestra bienvenida.
site-welcome-long = La bienvenida en este idioma es demasiado larga: { $language }. Use como máximo 10.000 caracteres.
site-footer = Enlaces del pie
site-footer-hint = Uno por línea: texto = dirección. Por ejemplo: Contacto = mailto:help@example.org
site-footer-wrong = { $language }, línea { $line }: escríbala como texto = dirección. La dirección empieza por https://, http://, mailto: o una barra. Como máximo 12 enlaces.
flash-site-saved = Guardado. A partir de ahora lo ve todo el mundo.

### Site: languages and features
languages-title = Idiomas
languages-lead = En qué idiomas se puede usar este sitio.
languages-offered = Idiomas disponibles
languages-offered-hint = Quien abre una página en otro idioma pasa al predeterminado. No se pierde nada de lo escrito en él.
languages-place = Orden
languages-default = Idioma predeterminado
languages-default-hint = Para quienes leen en un idioma que no está disponible.
languages-none = Ofrezca al menos un idioma.
languages-default-wrong = Elija uno de los idiomas disponibles.
features-title = Funciones del sitio
features-lead = Lo que este sitio hace y lo que no.
features-on = Activadas
features-registration = Cada persona puede crear su cuenta
features-registration-hint = Cualquiera puede crear una cuenta; sin esta función, las cuentas las crea usted.
features-catalogue = Los cursos son públicos
features-catalogue-hint = Todo el mundo ve qué cursos hay; sin esta función, solo quienes han iniciado sesión.
features-statements = Todo el mundo puede comprobar las constancias
features-statements-hint = Quien tiene el código de una constancia puede comprobarla; sin esta función, solo quienes han iniciado sesión.
register-closed = En este sitio las cuentas las crea la administración del sitio. Pídale la suya.

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
policies-other-language = Este texto solo está disponible en otro idioma: { $language }.
policies-ask-title = ¿Está de acuerdo?
policies-ask = Este sitio tiene políticas nuevas. Sea cual sea su respuesta, puede seguir.
policies-ask-read = Leerlas
policies-agree = Estoy de acuerdo
policies-agree-all = Estoy de acuerdo con todas
policies-not-now = Ahora no
policies-mine = Políticas y lo que usted respondió
policies-mine-lead = Lo que está en vigor aquí y lo que usted ha aceptado. Puede cambiar de opinión en cualquier momento.
policies-policy = Política
policies-agreed-at = Aceptada
policies-not-agreed = no aceptada
policies-answer = Su respuesta
policies-withdraw = Retirar mi consentimiento
policies-desk-lead = Condiciones, aviso de privacidad, código de conducta: cada uno en versiones que se pueden seguir leyendo.
policies-desk-none = Empiece por el aviso de privacidad.
policies-slug = Nombre en el enlace
policies-slug-hint = Una palabra corta para el enlace, como privacy o terms. Solo letras de la a a la z, cifras y guiones. Después no cambia.
policies-slug-wrong = Use de 2 a 40 caracteres: letras de la a a la z, cifras y guiones.
policies-slug-taken = Ya hay una política con este nombre en su enlace.
policies-new = Una política nueva
policies-new-button = Empezar
policies-state = Estado
policies-state-retired = Sin efecto
policies-state-unpublished = Aún sin publicar
policies-draft = borrador
policies-see = Ver como la ve todo el mundo
policies-draft-title = Texto de la próxima versión
policies-draft-hint = En tantos idiomas como pueda. Quienes leen en otro idioma la ven en el predeterminado.
policies-title-field = Título
policies-text-field = Texto (Markdown)
policies-title-missing = { $language }: escriba un título de 120 caracteres como máximo.
policies-text-missing = { $language }: falta el texto o tiene más de 100.000 caracteres.
policies-empty = Escríbala al menos en un idioma.
policies-save-draft = Guardar el borrador
policies-publish-title = Publicar
policies-publish-text = El borrador guardado pasa a ser la versión { $number } y entra en vigor de inmediato. Una versión publicada ya no se puede cambiar.
policies-asks = Preguntar a todas las personas si están de acuerdo
policies-asks-hint = A cada persona se le pregunta una vez, en la próxima página que abra. Nadie pierde el acceso, y la respuesta se conserva.
policies-publish-button = Publicar esta versión
policies-retire-text = Una política sin efecto ya no aparece en la lista ni se pregunta por ella. Sus versiones se pueden seguir leyendo.
policies-retire = Dejar sin efecto
policies-restore = Volver a poner en vigor
flash-answer-saved = Gracias. Su respuesta queda guardada.
flash-policy-saved = Guardado.
flash-policy-published = Publicado.
flash-policy-no-draft = No hay ningún borrador que publicar. Guarde uno primero.

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
first-list-mail-text = Sin servidor de correo ningún mensaje llega a nadie. Quien gestiona la máquina lo indica en la configuración.
first-list-course = Primer curso
first-list-course-text = Ponga en el sitio un curso propio.
first-list-people = Personas
first-list-people-text = Traiga a las primeras personas y deles sus roles.
first-list-done = hecho
first-list-tick = Marcar como hecho
first-list-hide = Ocultar esta lista

### Certificates by ACME
health-acme = Certificado que el sitio obtiene por sí mismo (ACME)
health-acme-todo = El sitio sigue con el certificado que tiene. Abajo se dice por qué no llegó uno nuevo y qué hacer; se vuelve a intentar por sí solo, y «halqa certificate renew» lo intenta enseguida.

### Themes: vocabularies and their concepts
themes-admin-title = Temas y vocabularios
themes-admin-lead = Vocabularios en seis idiomas con los que se clasifican y se encuentran los cursos. Entran y salen como archivos SKOS.
themes-title = Título
themes-concepts = Conceptos
themes-changed = Modificado
themes-classifies-column = Cursos
themes-classifies-yes = clasificados con él
themes-classifies = Los cursos se clasifican con este vocabulario
themes-none = Aún no hay vocabularios
themes-none-text = Importe uno de un archivo o comience uno nuevo.
themes-none-public = Aún no hay temas que explorar.
themes-import-title = Importar de un archivo
themes-new-title = Vocabulario nuevo
themes-slug = Nombre en la dirección
themes-slug-hint = Minúsculas, cifras y guiones, por ejemplo «water».
themes-slug-own = Si queda vacío, se toma de la etiqueta en inglés. Los cursos identifican un tema con él.
themes-uri = URI
themes-uri-hint = Su identificador en todo el mundo, por ejemplo https://example.org/water. Si queda vacío, se forma con la dirección de este sitio.
themes-new-button = Comenzar
themes-file = Archivo
themes-file-hint = SKOS en Turtle o RDF/XML, o una lista CSV con las columnas id, parent y una por idioma (ar, zh, en, fr, ru, es). 16 MB como máximo.
themes-into = Importar en
themes-into-hint = Un archivo SKOS ya indica su vocabulario. Una lista se importa en el que usted elija.
themes-into-file = el que indica el archivo
themes-preview-button = Mostrar qué cambiaría
themes-search = Buscar en este vocabulario
themes-search-button = Buscar
themes-nothing = No hay nada aquí.
themes-add-title = Añadir un concepto
themes-add-button = Añadir
themes-add-under = Añadir un concepto debajo de este
themes-settings = Título y uso
themes-save = Guardar
themes-delete = Eliminar este vocabulario
themes-delete-sure = { $n ->
    [one] Quiero eliminar el vocabulario con su único concepto. No se puede deshacer.
    [many] Quiero eliminar el vocabulario con sus { $n } de conceptos. No se puede deshacer.
   *[other] Quiero eliminar el vocabulario con sus { $n } conceptos. No se puede deshacer.
}
themes-delete-tick = Marque la casilla si de verdad quiere eliminarlo. No se ha eliminado nada.
themes-deprecated = ya no se usa
themes-deprecated-text = Este concepto ya no se usa.
themes-narrower-count = { $n ->
    [one] un concepto más específico
    [many] { $n } de conceptos más específicos
   *[other] { $n } conceptos más específicos
}
themes-as-turtle = Turtle (.ttl)
themes-as-xml = RDF/XML (.rdf)
themes-label-in = Etiqueta: { $name }
themes-title-in = Título: { $name }
themes-alt-in = También llamado: { $name }
themes-hidden-in = También sirve para encontrarlo, pero nunca se muestra: { $name }
themes-definition-in = Definición: { $name }
themes-note-in = Nota de uso: { $name }
themes-more-in = Más en { $name }
themes-one-a-line = Uno por línea.
themes-links = Enlaces y número
themes-notation = Número o código
themes-related = Conceptos relacionados
themes-meant = Nombre en la dirección, etiqueta o URI del concepto.
themes-meant-lines = Uno por línea: nombre en la dirección, etiqueta o URI.
themes-uris-lines = Una URI por línea.
themes-exact = Significa lo mismo en otro vocabulario
themes-close = Significa casi lo mismo en otro vocabulario
themes-broad = Más amplio en otro vocabulario
themes-narrow = Más específico en otro vocabulario
themes-relates = Relacionado en otro vocabulario
themes-public-page = La página que ven todos
themes-narrower = Conceptos más específicos
themes-no-narrower = No hay nada más específico.
themes-texts = Etiquetas y notas
themes-place = Lugar y estado
themes-under = Mover debajo de
themes-under-top = vacío: en el nivel superior
themes-move = Mover
themes-merge-into = Unir a
themes-merge = Unir
themes-instead = Usar en su lugar
themes-deprecate = Dejar de usar
themes-restore = Volver a usar
themes-refused-gone = Ese concepto ya no existe. Recargue la página.
themes-refused-circle = Quedaría debajo de sí mismo. Elija otro lugar.
themes-refused-itself = Elija un concepto distinto de este.
themes-refused-taken = Ese nombre en la dirección ya está en uso. Elija otro.
themes-refused-no-label = Un concepto necesita una etiqueta en al menos un idioma.
themes-refused-long = Este texto puede tener { $n } caracteres como máximo. Acórtelo.
themes-refused-uri = Esto no es una URI. Una URI empieza, por ejemplo, por https:// y no tiene espacios.
themes-refused-narrower = Hay otros conceptos debajo de este. Muévalos primero.
themes-title-needed = Escriba un título de 300 caracteres como máximo.
themes-slug-needed = Escriba un nombre con minúsculas, cifras y guiones.
themes-taken = Ya hay un vocabulario con este nombre en la dirección o con esta URI.
themes-unknown = Aquí ningún concepto se llama «{ $typed }», o varios se llaman así. Escriba su nombre en la dirección.
themes-unreadable = El archivo no se puede leer
themes-other-file = Elegir otro archivo
themes-file-empty = El archivo está vacío.
themes-file-large = El archivo supera los 16 MB.
themes-file-binary = El archivo no es texto en UTF-8.
themes-file-doctype = El archivo declara un tipo de documento (<!DOCTYPE). Por seguridad no se leen archivos así. Guárdelo sin él o en Turtle.
themes-file-syntax = Línea { $line }: { $what }
themes-file-many = El archivo tiene demasiadas declaraciones.
themes-file-no-concepts = No hay conceptos en el archivo.
themes-file-no-scheme = El archivo no dice de qué vocabulario es. Elija uno o comience antes uno nuevo.
themes-file-schemes = El archivo contiene varios vocabularios ({ $uris }). Impórtelos uno a uno.
themes-file-no-languages = La primera línea no nombra ninguno de los idiomas ar, zh, en, fr, ru, es.
themes-file-no-parent = Línea { $line }: no hay ningún concepto superior (parent) «{ $id }».
themes-file-twice = Línea { $line }: «{ $id }» está dos veces en la lista.
themes-file-no-label = Línea { $line }: falta la etiqueta.
themes-file-gone = El archivo ya no está aquí. Envíelo de nuevo.
themes-problem-two = { $uri } tiene dos etiquetas en el idioma { $language }.
themes-problem-no-label = { $uri } no tiene etiqueta.
themes-problem-circle = Estos conceptos están unos debajo de otros en círculo: { $uris }
themes-problem-unknown = { $uri } nombra { $other }, que no está en el vocabulario.
themes-problem-many = Habría { $n } conceptos. Son demasiados.
themes-problem-long = Un texto de { $uri } supera los { $n } caracteres.
themes-problem-same = { $uri } y { $other } se llaman igual: «{ $label }».
themes-problem-missing = { $uri } no tiene etiqueta en { $language }.
themes-problem-language = Los textos en el idioma «{ $language }» se conservan. Solo se muestran donde no hay otro.
themes-problem-no-language = { $uri } tiene un texto sin idioma. Se conserva.
themes-line = Línea { $n }:
themes-more = Y { $n } más.
themes-preview-title = Qué cambiaría la importación
themes-preview-into = Se importará en el vocabulario «{ $name }».
themes-preview-new = Un vocabulario nuevo: { $uri }
themes-errors = { $n ->
    [one] Hay una cosa que corregir
    [many] Hay { $n } de cosas que corregir
   *[other] Hay { $n } cosas que corregir
}
themes-errors-text = No se ha cambiado nada. Corrija el archivo y envíelo de nuevo.
themes-same = { $n ->
    [one] Un concepto queda como está.
    [many] { $n } de conceptos quedan como están.
   *[other] { $n } conceptos quedan como están.
}
themes-new = { $n ->
    [one] Un concepto nuevo
    [many] { $n } de conceptos nuevos
   *[other] { $n } conceptos nuevos
}
themes-differs = { $n ->
    [one] Un concepto cambia
    [many] { $n } de conceptos cambian
   *[other] { $n } conceptos cambian
}
themes-missing = { $n ->
    [one] Un concepto está aquí y no en el archivo
    [many] { $n } de conceptos están aquí y no en el archivo
   *[other] { $n } conceptos están aquí y no en el archivo
}
themes-missing-deprecate = Marcar como ya no usados los que no están en el archivo
themes-warnings = { $n ->
    [one] Una cosa que conviene saber
    [many] { $n } de cosas que conviene saber
   *[other] { $n } cosas que conviene saber
}
themes-unkept = Lo que dice el archivo pero este sitio no conserva
themes-apply = Importar
themes-public-title = Temas
themes-public-lead = Encuentre cursos según el tema que tratan.
themes-all = Todos ({ $n })
themes-files = Como archivo
themes-files-text = Todo el vocabulario en SKOS, de uso libre en otros programas.
themes-also = También llamado: { $list }
themes-related-public = Temas relacionados
themes-names = En otros idiomas
themes-saved = Guardado.
themes-deleted = El vocabulario se ha eliminado.
themes-imported = El archivo se ha importado.

### Search: everything one may see
search-title = Búsqueda
search-title-for = Búsqueda: { $q }
search-words = ¿Qué busca?
search-themes = Temas
search-begin = Cursos, lecciones, temas y más, en los seis idiomas a la vez.
search-by-theme = Explorar por tema
search-silent = Una parte de la búsqueda no responde en este momento. Puede que no se muestre todo. Inténtelo de nuevo dentro de un momento.
search-total = { $n ->
    [one] Un resultado
    [many] { $n } de resultados
   *[other] { $n } resultados
}
search-nothing = No se encontró nada para «{ $q }»
search-nothing-text = Esto puede ayudar.
search-help-spelling = Revise la ortografía o escriba solo el comienzo de una palabra.
search-help-fewer = Escriba menos palabras.
search-help-language = Pruebe una palabra de otro idioma. Se busca en los seis a la vez.
search-help-sign-in = Inicie sesión para buscar también en sus cursos.
search-corrected = Quizá quiso decir:
search-relaxed = Ningún resultado contiene todas estas palabras. Estos contienen algunas.
search-all = Todo
search-kind = { $label } ({ $count })
search-kinds = Tipos de resultados
search-more = Todos los resultados: { $label } ({ $count })
search-pages = Páginas de resultados
search-previous = Anterior
search-next = Siguiente
search-page-of = Página { $page } de { $last }
search-elsewhere = Mostrarlos todos
search-in-language = en { $name }
search-api-wrong = No es posible aquí.
### sso: single sign-on
sso-title = Inicio de sesión único
sso-lead = Las personas inician sesión aquí con la cuenta de su organización, por OpenID Connect.
sso-sign-in-with = Iniciar sesión con { $name }
sso-prove-lead = También puede demostrarlo iniciando sesión de nuevo. Volverá a esta página; envíe entonces otra vez su formulario.
sso-prove-with = Iniciar sesión de nuevo con { $name }
sso-address-title = ¿Es suya esta dirección?
sso-address-lead = { $name } le conoce como { $email }. Demuestre una vez que esta dirección es suya; después bastará un botón.
sso-by-mail = Con un código por correo
sso-by-mail-text = Enviamos un código a { $email }. Deje abierta esta página.
sso-code-send = Enviarme un código
sso-code-again = Enviar otro código
sso-code = Código del correo
sso-code-hint = Ocho letras y cifras. Puede tardar un minuto; mire también en el correo no deseado.
sso-code-button = Continuar
sso-code-wrong = Este no es el código del último correo. Tras cinco códigos erróneos, pida otro.
sso-by-password = O con su contraseña aquí
sso-password-wrong = La contraseña no corresponde a esta dirección, o la dirección no tiene cuenta aquí. Un código por correo siempre sirve.
sso-address-unconfirmed = La dirección de esta cuenta aún no está confirmada. Use un código por correo.
sso-new-title = Un paso más
sso-new-lead = Viene de { $name } y es su primera vez en { $site }. ¿Es correcto?
sso-other-account = Tengo una cuenta con otra dirección
sso-denied = Se interrumpió el inicio de sesión
sso-denied-text = Usted o el servicio de su organización no lo permitió. Inténtelo de nuevo o pregunte a su organización si puede usar este sitio.
sso-unreachable = El otro servicio no responde
sso-unreachable-text = En este momento no se puede contactar con el servicio de su organización. Inténtelo de nuevo en unos minutos o inicie sesión aquí de otra manera.
sso-misset = El otro servicio no está bien configurado
sso-misset-text = Este sitio y el servicio de su organización no se entienden. Avise a la administración del sitio; hasta entonces, inicie sesión de otra manera.
sso-untrusted = No se pudo confiar en la respuesta
sso-untrusted-text = Lo que llegó no lleva la firma correcta, así que no se ha iniciado ninguna sesión. Inténtelo de nuevo; si se repite, avise a la administración del sitio.
sso-stale = Empiece de nuevo
sso-stale-text = Este inicio de sesión tardó demasiado, ya se usó o empezó en otro navegador. Empiece de nuevo aquí, en un solo navegador.
sso-unknown = Aún no tiene cuenta aquí
sso-unknown-text = Con este servicio solo se puede entrar en una cuenta que ya existe. Pida una invitación a la administración del sitio.
sso-domain = Esta dirección no se admite
sso-domain-text = Con este servicio solo se admiten direcciones de ciertas organizaciones. Elija allí su cuenta de trabajo o inicie sesión aquí de otra manera.
sso-no-address = El otro servicio no facilita ninguna dirección
sso-no-address-text = Sin dirección de correo no podemos reconocerle la primera vez. Inicie sesión aquí de otra manera y vincule el servicio en su cuenta, o avise a la administración del sitio.
sso-suspended = No puede iniciar sesión
sso-taken = Este acceso pertenece a otra cuenta
sso-taken-text = Está vinculado aquí a otra cuenta, o no es el que está vinculado a la suya. Cierre allí la sesión, elija la cuenta correcta e inténtelo de nuevo.
sso-not-again = No se le preguntó de nuevo
sso-not-again-text = El servicio de su organización le dejó pasar sin preguntar quién es. Cierre allí la sesión e inténtelo de nuevo, o elija una contraseña aquí.
sso-off = Este servicio está desactivado
sso-off-text = La administración del sitio lo ha desactivado. Inicie sesión aquí de otra manera; si no tiene contraseña, pida que se envíe un enlace a su dirección.
sso-back-to-sign-in = A la página de inicio de sesión
sso-on-the-way = Hacia { $name }
sso-on-the-way-text = Le llevamos allí. Si no ocurre nada, use el botón.
sso-go-on = Continuar
sso-signed-out-text = Ha cerrado la sesión aquí, pero sigue abierta en { $name }. En un dispositivo compartido, ciérrela también allí.
sso-sign-out-there = Cerrar la sesión en { $name }
sso-stay-there = Dejarla abierta allí
sso-own-title = Inicio de sesión con su organización
sso-own-lead = Inicie sesión con la cuenta que tiene en otro lugar, sin contraseña aquí.
sso-own-open = Accesos vinculados
sso-own-linked = Vinculados a esta cuenta
sso-own-none = Aún no hay ninguno.
sso-own-more = Vincular otro
sso-own-more-text = Inicie sesión allí una vez; desde entonces, el botón de ese servicio abre esta cuenta.
sso-own-link = Vincular { $name }
sso-own-unlink = Desvincular
sso-own-provider = Servicio
sso-own-since = Vinculado
sso-own-used = Último uso
sso-own-never = Nunca
sso-own-unconfirmed = Confirme primero su dirección: revise su correo.
sso-flash-linked = Vinculado. A partir de ahora puede iniciar sesión con él.
sso-flash-unlinked = Desvinculado. Ya no abre esta cuenta.
sso-flash-last = Es su única manera de entrar. Elija antes una contraseña o añada una clave de acceso.
sso-flash-proved = Gracias. Envíe ahora de nuevo su formulario.
sso-flash-code = Si la dirección sirve, un código va en camino. Deje abierta esta página.
sso-flash-made = Guardado, pero desactivado. Pruébelo y después actívelo.
sso-flash-saved = Guardado.
sso-flash-deleted = Eliminado.
sso-none = Aún no hay ningún proveedor
sso-none-text = Registre este sitio en el servicio de inicio de sesión de su organización (Keycloak, Entra ID, Google Workspace o cualquier otro con OpenID Connect) y después introdúzcalo aquí.
sso-new-provider = Un proveedor nuevo
sso-make = Guardar
sso-on = Activado
sso-is-off = Desactivado
sso-names = Lo que dice el botón
sso-name-missing = Póngale un nombre en al menos un idioma.
sso-name-long = Como máximo 60 caracteres.
sso-issuer = Dirección del proveedor (issuer)
sso-issuer-hint = Tal como la da su descripción, letra por letra, por ejemplo https://login.example.org/realms/staff
sso-issuer-wrong = No es una dirección web, o contiene un signo de interrogación o un #.
sso-issuer-https = Solo se aceptan direcciones https. Quien gestiona la máquina puede permitir otras (sign_on.http).
sso-issuer-private = Esta dirección está en una red que no es pública. Quien gestiona la máquina puede permitirla (sign_on.private_addresses).
sso-client = Identificador de cliente (client ID)
sso-client-missing = Lo da el proveedor cuando usted registra allí este sitio. Como máximo 500 caracteres.
sso-secret = Secreto de cliente (client secret)
sso-secret-hint = Lo da el proveedor. No se vuelve a mostrar. Vacío para un cliente público.
sso-secret-kept = Hay un secreto guardado que no se muestra. Deje el campo vacío para conservarlo.
sso-secret-long = Como máximo 500 caracteres.
sso-too-long = Es demasiado largo.
sso-scopes = Ámbitos (scopes)
sso-scopes-hint = Lo que se pide además de openid, separado por espacios.
sso-place = Posición entre los botones
sso-place-hint = Los números más bajos van primero.
sso-who = Quién puede entrar
sso-new-accounts = Quien no tiene cuenta aquí puede crear una
sso-trusts-email = Creer al proveedor cuando dice que una dirección está confirmada (email_verified)
sso-domains = Solo direcciones de estos dominios
sso-domains-hint = Por ejemplo example.org ministry.example, separados por espacios. Vacío: cualquiera.
sso-second-step = Cuenta como segundo paso
sso-second-step-hint = Valores de acr o amr en los que confía, por ejemplo mfa otp hwk. Vacío: los roles que exigen un segundo paso lo piden aquí.
sso-organisation = Atributo (claim) de la organización
sso-organisation-hint = Se toma en cada inicio de sesión. Vacío: cada persona la escribe.
sso-rules = Roles por regla
sso-rules-text = Quien tiene este valor en este atributo recibe este rol, y lo pierde la próxima vez que inicia sesión sin él. Los roles que usted da a mano se quedan. Vacíe una línea para quitarla; guarde para tener más líneas.
sso-rules-wrong = Cada regla necesita un atributo, un valor y un rol.
sso-rules-many = Como máximo 40 reglas.
sso-rule-claim = Atributo (claim)
sso-rule-value = tiene el valor
sso-rule-role = recibe el rol
sso-there = Para registrar en el proveedor
sso-there-text = Introduzca allí estas direcciones, letra por letra.
sso-redirect = Dirección de vuelta (redirect URI)
sso-after-logout = Dirección tras cerrar la sesión
sso-back-channel = Dirección para avisos de cierre (back-channel logout URI)
sso-turn-on = Activar
sso-turn-off = Desactivar
sso-state-wrong = Elija activar o desactivar.
sso-change = Ajustes
sso-save = Guardar
sso-delete = Eliminar este proveedor
sso-delete-text = Se eliminan su botón, los vínculos de todas las personas con él y los roles que dieron sus reglas. Las cuentas se quedan; quien no tenga contraseña puede pedir un enlace.
sso-try = Probar
sso-try-works = El proveedor responde y se puede usar
sso-try-works-not = El proveedor responde, pero así no se puede usar
sso-try-failed = Esto es lo que ha fallado:
sso-try-next = Solo en el primer inicio de sesión se ve si el identificador y el secreto son correctos: active el servicio e inicie sesión con él en otro navegador.
sso-try-code = Ofrece el flujo por código (code flow).
sso-try-no-code = No ofrece el flujo por código (en response_types_supported falta «code»).
sso-try-keys = Tiene claves para comprobar firmas.
sso-try-no-keys = No tiene ninguna clave que se entienda (jwks_uri).
sso-try-signs = Firma de una manera que aquí se acepta.
sso-try-no-signs = No firma de ninguna manera que aquí se acepte. Elija allí RS256 o ES256.
sso-try-pkce = Admite PKCE con S256.
sso-try-no-pkce = No dice que admita PKCE con S256. Se usa de todos modos.
sso-try-names = Se identifica en sus respuestas (RFC 9207).
sso-try-no-names = No se identifica en sus respuestas (RFC 9207). La dirección de vuelta es solo para este proveedor, lo que logra lo mismo.
sso-try-ends = Desde aquí se puede cerrar la sesión allí.
sso-try-no-ends = Desde aquí no se puede cerrar la sesión allí (no hay end_session_endpoint).
sso-try-tells = Avisa cuando alguien cierra allí su sesión.
sso-try-no-tells = No avisa cuando alguien cierra allí su sesión.
sso-try-scopes = No conoce estos ámbitos: { $scopes }
sso-merge = { $n ->
    [one] Un acceso vinculado
    [many] { $n } de accesos vinculados
   *[other] { $n } accesos vinculados
}
sso-act-linked = Acceso externo vinculado
sso-act-unlinked = Acceso externo desvinculado
sso-act-code = Código pedido para una dirección
sso-act-roles = Roles cambiados por una regla
sso-act-made = Proveedor de inicio de sesión único añadido
sso-act-changed = Proveedor de inicio de sesión único cambiado
sso-act-deleted = Proveedor de inicio de sesión único eliminado
sso-act-failed = Inicio de sesión único fallido
sso-mail-code-subject = Su código para { $site }
sso-mail-code-text = Alguien ha iniciado sesión con { $name } y quiere usar esta dirección en { $site }. Si fue usted, escriba este código en la página que está abierta:
sso-mail-code-lasts = Es válido durante una hora, en el navegador que lo pidió.
sso-mail-code-ignore = Si no fue usted, no haga nada y no dé el código a nadie.
sso-mail-linked-subject = Se vinculó un acceso a su cuenta en { $site }
sso-mail-linked-text = A partir de ahora, su inicio de sesión con { $name } abre su cuenta en { $site }.
sso-mail-unlinked-subject = Se desvinculó un acceso de su cuenta en { $site }
sso-mail-unlinked-text = Su inicio de sesión con { $name } ya no abre su cuenta en { $site }.
webhooks-older = Mensajes más antiguos

### Privacy
retention-title = Cuánto tiempo se conservan los datos
retention-lead = Cada tipo de datos que desaparece por sí solo, con su regla. Las reglas se aplican una vez al día, poco a poco.
retention-what = Qué
retention-rule = Regla
retention-last = Última aplicación
retention-items = Cuántos
retention-not-yet = todavía no
retention-run = Aplicar las reglas ahora
retention-kept-title = Lo que ninguna regla elimina
retention-kept = Las finalizaciones y constancias: quien muestra una debe poder probarla años después, y las cifras del sitio deben seguir siendo correctas. El registro de auditoría: es una cadena en la que no puede faltar ningún eslabón; nombra a las personas con números que no llevan a nadie una vez borrada su cuenta, y anota redes, no máquinas. Los consentimientos: son la prueba de que las personas aceptaron, y se van con la cuenta. Las copias de seguridad son archivos fuera del sitio: quien gestiona la máquina decide cuánto tiempo se conservan.
retention-runs = Lo que hicieron las reglas
retention-kept-for = Plazo
retention-older = Anteriores
retention-trial = Lo que pasaría ahora
retention-trial-other = Esto pasaría con estos valores, que no se han guardado:
retention-trial-none = No desaparecería nada.
retention-trial-items = { $n ->
    [one] Desaparecería { $text } elemento.
    [many] Desaparecerían { $text } de elementos.
   *[other] Desaparecerían { $text } elementos.
}
retention-trial-oldest = El más antiguo es del
retention-trial-sample = Algunos, por su identificador
retention-trial-safe = Esto solo cuenta. No se ha cambiado nada.
retention-act-delete = Lo vencido se elimina y no se puede recuperar.
retention-act-empty = Se vacía el texto de lo vencido; aún puede verse que existió.
retention-act-pseudonymise = Se borra lo que dice quién es la persona, como cuando ella misma elimina su cuenta. Las cifras se quedan.
retention-days-field = Días
retention-days-hint = De { $least } a { $most }.
retention-days-wrong = Escriba un número de días de { $least } a { $most }.
retention-active = Aplicar esta regla
retention-save = Guardar la regla
retention-try = Solo mostrar lo que pasaría
flash-retention-saved = La regla está guardada.
flash-retention-ran = Las reglas se están aplicando. Vuelva a mirar dentro de un momento.
retention-sign-ins = Sesiones terminadas
retention-sign-ins-rule = Las sesiones se eliminan { $time } después de terminar.
retention-links = Enlaces de los correos
retention-links-rule = Los enlaces de los correos se conservan { $time } después de dejar de funcionar y luego se eliminan.
retention-known-browsers = Navegadores conocidos
retention-known-browsers-rule = Los navegadores se recuerdan durante { $time } después del último inicio de sesión y luego se olvidan.
retention-api-tokens = Tokens de acceso que ya no funcionan
retention-api-tokens-rule = Los tokens de acceso se conservan { $time } después de dejar de funcionar y luego se eliminan.
retention-deliveries = Entregas a webhooks
retention-deliveries-rule = Las entregas a webhooks se conservan { $time } y luego se eliminan.
retention-archives = Archivos con los datos que pidieron las personas
retention-archives-rule = Los archivos con los datos de cada persona se eliminan { $time } después de que ya no se puedan descargar.
retention-unconfirmed = Cuentas cuya dirección nunca se confirmó
retention-unconfirmed-rule = Las cuentas cuya dirección nunca se confirmó se borran { $time } después de crearse.
retention-suspended = Cuentas suspendidas
retention-suspended-rule = Las cuentas suspendidas se borran { $time } después de la suspensión.
retention-inactive = Cuentas que nadie usa
retention-inactive-rule = Las cuentas se borran { $time } después de la última visita. Un correo avisa 30 días antes. Ninguna regla borra cuentas con un rol.
processing-title = Registro de tratamientos
processing-lead = Lo que este sitio guarda sobre las personas, por qué y cuánto tiempo: sale de la lista del propio programa, que abarca todas las tablas, y de lo que solo usted puede decir.
processing-version = Versión { $version } del { $day }
processing-no-version = Aún no se ha indicado nada aquí: falta la parte de la organización.
processing-edit = Editar la parte de la organización
processing-edit-lead = Quién es responsable, quién recibe datos y con qué base jurídica. Lo demás lo dice el propio programa.
processing-print = Para imprimirlo, use su navegador: los menús y los botones se omiten.
processing-facts = La organización
processing-not-said = sin indicar
processing-controller = Responsable del tratamiento
processing-controller-hint = La organización que decide para qué se usan los datos, con su dirección.
processing-contact = Contacto
processing-contact-hint = Adónde puede acudir quien tenga preguntas sobre sus datos.
processing-officer = Delegado de protección de datos
processing-officer-hint = Nombre u oficina, con una dirección; déjelo vacío si no hay.
processing-recipients = Destinatarios
processing-recipients-hint = A quién se comunican datos fuera de la organización, por ejemplo a quien aloja el servidor o a un servicio de correo.
processing-transfers = Transferencias a otros países
processing-transfers-hint = A qué países u organizaciones, y con qué garantías.
processing-security = Medidas de seguridad
processing-security-hint = Este texto describe lo que hace el programa. Añada lo que hace su organización.
processing-security-default = De las contraseñas se guardan huellas Argon2id; de las sesiones y los enlaces, solo huellas. Toda persona puede usar un segundo paso al iniciar sesión, y puede exigirse a ciertos roles. Las conexiones van cifradas (TLS). El acceso se niega salvo que una regla lo permita, por rol y por curso. Lo que hacen los equipos y la administración del sitio se escribe en un registro cuyas entradas están encadenadas por huellas. Los datos desaparecen por sí solos tras plazos fijos. Cada persona puede descargar y borrar sus datos. Los textos de las personas se limpian antes de mostrarse.
processing-too-long = Este texto es demasiado largo. Use como máximo 10.000 caracteres.
processing-save = Guardar
flash-register-saved = El registro está guardado.
processing-activity = Actividad
processing-purpose = Finalidad
processing-basis = Base jurídica
processing-basis-hint = El programa propone una base jurídica para cada actividad. Cámbiela si la suya es otra.
processing-people = Personas
processing-data = Datos
processing-seen = Lo ven
processing-kept = Conservación
processing-as-long = Mientras exista la cuenta.
processing-erased = Cuando se elimina la cuenta
processing-export = En los datos que la persona descarga
processing-table = Tabla
processing-columns = Columnas sobre personas
processing-tables = Tablas y columnas
processing-basis-contract = Prestar el servicio que la persona pidió
processing-basis-consent = Consentimiento
processing-basis-interest = Interés legítimo
processing-basis-duty = Obligación legal
processing-basis-mandate = Función pública o mandato
processing-people-members = Toda persona con cuenta
processing-people-learners = Participantes
processing-people-staff = Autores, docentes y equipo
processing-people-visitors = Toda persona que visita el sitio, también sin cuenta
processing-seen-own = la persona
processing-seen-course-staff = el equipo de sus cursos
processing-seen-staff = el equipo del programa
processing-seen-administrators = la administración del sitio
processing-seen-code = quien tenga el código
processing-seen-connected = los programas que conectó la administración del sitio o la persona
processing-seen-program = solo el programa
processing-export-yes = Sí
processing-export-secret = No: es un secreto, útil solo para un ladrón
processing-export-derived = No: solo repite en otra forma lo que ya está
processing-export-work = No: pertenece al trabajo de otras personas
erasure-deleted = Se elimina
erasure-emptied = Se vacía: se quitan el nombre, la dirección y todo lo demás
erasure-pseudonymous = Queda con un número que no lleva a nadie.
erasure-expires = Desaparece pronto por sí solo
erasure-why-numbers = Para que las cifras de participantes y los resultados sigan siendo correctos.
erasure-why-log = Para que el registro de lo que se hizo aquí quede entero.
erasure-why-statement = Para que quien compruebe una constancia suya sepa que ya no es válida; se le quita su nombre.
erasure-why-work = Para que aquello con lo que otras personas trabajan, como un curso, quede como está; se le quita su nombre.
erasure-what = Para qué
erasure-title = Qué pasa con lo que se guarda sobre usted
erasure-stays = Por qué queda algo
erasure-first = Antes de irse
erasure-first-text = Descargue primero lo que se guarda sobre usted: después ya no estará.
personal-account = Cuenta
personal-account-purpose = Saber quién es quién, hablar a cada persona en su idioma y contar quién participa.
personal-account-data = Nombre, correo electrónico, idioma, país, organización, sexo (solo se cuenta), roles, última visita
personal-sign-in = Inicio de sesión y seguridad
personal-sign-in-purpose = Dejar entrar a cada persona e impedir el paso a las demás.
personal-sign-in-data = Huella de la contraseña, sesiones con navegador y dirección de red, segundos pasos, enlaces enviados por correo
personal-log = Registro de lo que se hizo
personal-log-purpose = Averiguar quién hizo qué y advertir ataques.
personal-log-data = Seudónimo, acción, hora, red sin la máquina
personal-consent = Consentimientos
personal-consent-purpose = Poder mostrar lo que las personas aceptaron.
personal-consent-data = Qué versión de qué texto, desde cuándo y hasta cuándo
personal-programs = Programas que actúan en nombre de las personas
personal-programs-purpose = Que las personas y la organización puedan conectar otros programas.
personal-programs-data = Nombres y fechas de los tokens de acceso, direcciones de programas, mensajes que se les envían
consent-withdraw = Retirar
consents-export = Lo que aceptaron las personas (CSV)
archive-title = Sus datos
archive-lead = Todo lo que se guarda aquí sobre usted, en un solo archivo: páginas que puede leer sin el sitio, y lo mismo en tablas y en JSON para programas.
archive-prove = Si inició sesión hace un rato, se le pide la contraseña una vez más.
archive-now = Descargar mis datos
archive-later = Preparar mis datos y avisarme por correo
archive-json = Solo JSON, para programas
archive-careful = El archivo contiene mucho sobre usted. Guárdelo donde nadie más lo lea.
archive-made = Archivos preparados
archive-asked = Pedido
archive-file = Archivo
archive-size = Tamaño
archive-until = Hasta
archive-fetch = Descargar
archive-making = en preparación
archive-failed = no se pudo preparar; pídalo de nuevo
archive-kilobytes = { $size } KB
flash-archive-asked = Su archivo se está preparando. Le escribiremos cuando esté listo.
archive-name = Nombre
archive-confirmed = Dirección confirmada
archive-language = Idioma
archive-roles = Roles
archive-since = Cuenta desde
archive-last-seen = Última visita
archive-what = Qué
archive-value = Valor
archive-scope = Dónde
archive-began = Desde
archive-browsers = Navegadores conocidos
archive-subject = Asunto
archive-sent = Enviado
archive-mails = Correos que recibió
archive-uploads = Archivos que está enviando
archive-bytes = Bytes
archive-log = Lo que se hizo
archive-book-title = Lo que { $site } guarda sobre usted
archive-book-made = Creado el { $time }
archive-contents = Contenido
archive-nothing = Aquí no se guarda nada.
archive-missing-title = Lo que no está aquí
archive-missing = Secretos como la huella de su contraseña, lo que solo repite lo anterior en otra forma y el trabajo de otras personas. Los textos de los correos no se guardan una vez enviados.
archive-readme-index = todo, para leer; ábralo con cualquier navegador, también sin conexión
archive-readme-json = lo mismo para programas
archive-readme-tables = Las tablas siguientes se abren con cualquier hoja de cálculo (CSV, UTF-8).
audit-act-retention-changed = Regla de conservación cambiada
audit-act-retention-run = Reglas de conservación aplicadas
audit-act-register-changed = Registro de tratamientos cambiado
audit-act-consents-exported = Consentimientos descargados
audit-act-data-asked = Datos propios descargados
mail-unused-subject = Su cuenta en { $site } se borrará
mail-unused-text = Nadie ha usado su cuenta en { $site } desde hace mucho tiempo. Se borrará después del { $day }, con todo lo que dice quién es usted.
mail-unused-else = Para conservarla, inicie sesión una vez antes de esa fecha. Si ya no la necesita, no tiene que hacer nada.
mail-erased-subject = Su cuenta en { $site } se ha eliminado
mail-erased-text = Su cuenta en { $site } se eliminó el { $time } (UTC).
mail-erased-gone = Su nombre, su dirección, su perfil, sus sesiones, sus respuestas y los correos que recibió ya no están.
mail-erased-stays = Lo que queda ya no lleva su nombre:
mail-erased-receipt = Número de esta confirmación: { $receipt }. Es el último correo; después no se guarda su dirección.
mail-archive-subject = Sus datos de { $site } están listos
mail-archive-text = El archivo con todo lo que { $site } guarda sobre usted está listo. Puede descargarlo durante una semana, con la sesión iniciada.

### Groups of the site, and directories
groups-title = Grupos
groups-lead = Personas que forman un grupo, sea cual sea el curso que sigan. Un grupo puede dar roles a sus integrantes.
groups-search = Buscar un grupo
groups-none = No hay ningún grupo
groups-none-text = Cree uno aquí, o deje que un directorio traiga los suyos.
groups-name = Nombre del grupo
groups-name-wrong = Dé al grupo un nombre de 120 caracteres como máximo.
groups-name-taken = Ya hay un grupo con ese nombre.
groups-members = Integrantes
groups-roles = Roles de sus integrantes
groups-kept = Lo mantiene
groups-kept-directory = Un directorio
groups-kept-hand = La administración del sitio
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
groups-empty = Aún no hay nadie en este grupo.
groups-since = En el grupo desde
groups-take-out = Quitar
groups-rename = Cambiar el nombre
groups-roles-hint = Quien está en el grupo tiene estos roles, y los pierde al salir de él. Lo que se dio a mano se queda.
groups-roles-button = Guardar los roles
groups-directory = Un directorio puede modificar este grupo
groups-directory-hint = Por SCIM 2.0 puede entonces cambiarle el nombre, eliminarlo y decir quién está en él. Si el grupo da roles, es así el directorio quien decide quién los recibe.
groups-delete = Eliminar el grupo
groups-delete-ask = ¿Eliminar «{ $name }»?
groups-delete-text = Sus integrantes conservan sus cuentas, sus cursos y lo que se les dio a mano.
groups-delete-members = { $n ->
    [one] Hay una persona en él.
    [many] Hay { $number } de personas en él.
   *[other] Hay { $number } personas en él.
}
groups-delete-roles = Pierden lo que solo este grupo les da: { $roles }.
groups-flash-made = El grupo está creado. Añada a sus integrantes.
groups-flash-saved = Guardado.
groups-flash-deleted = El grupo está eliminado.
groups-flash-added = La persona está en el grupo.
groups-flash-removed = La persona ya no está en el grupo.
groups-person-none = En ningún grupo.
groups-person-gives = da { $roles }
groups-person-roles = Además, por grupos: { $roles }. Para quitarlos, quite a la persona del grupo.
groups-merge = { $n ->
    [one] La pertenencia a un grupo
    [many] La pertenencia a { $n } de grupos
   *[other] La pertenencia a { $n } grupos
}
groups-features-invites = Invitar a quienes trae un directorio
groups-features-invites-hint = Cada persona recibe un mensaje con un enlace para elegir una contraseña. Deje esta función desactivada si las personas inician sesión a través de la organización.
scope-groups-read = Leer los grupos: los de sus cursos; para la administración del sitio, los del sitio
scope-groups-write = Crear, modificar y eliminar grupos, y decir quién está en ellos
scope-scim = Dejar que un directorio mantenga al día cuentas y grupos (SCIM 2.0)
audit-act-provisioned = Cuenta traída por un directorio
audit-act-deprovisioned = Cuenta retirada por un directorio
audit-act-site-group-made = Grupo creado
audit-act-site-group-renamed = Nombre de un grupo cambiado
audit-act-site-group-deleted = Grupo eliminado
audit-act-site-group-roles = Roles de un grupo cambiados
audit-act-site-group-members = Integrantes de un grupo cambiados
audit-act-site-group-member-added = Persona añadida a un grupo
audit-act-site-group-member-removed = Exclusión de un grupo
