minutes-short = { $n } min
hours-short = { $n } h
hours-minutes-short = { $h } h { $m } min
level-introductory = Introductorio
level-intermediate = Intermedio
level-advanced = Avanzado
theme-chemicals-and-waste = Productos químicos y desechos
theme-mercury = Mercurio
theme-trade = Comercio
theme-products-and-processes = Productos y procesos
theme-emissions-and-releases = Emisiones y liberaciones
theme-national-reporting = Informes nacionales
theme-capacity-building = Creación de capacidad
theme-digital-skills = Competencias digitales
theme-biodiversity = Biodiversidad
theme-climate = Clima
kind-course = Curso
kind-lesson = Lección
kind-quiz = Prueba
state-todo = Pendiente
state-done = Completada
state-passed = Superada
state-failed = Aún no superada
state-locked = Bloqueada
quoted = «{ $text }»
lock-opens = Se abre el { $time }.
lock-closed = Se cerró el { $time }.
lock-requires = Complete primero { $activities }.
condition-viewed = abrir la página
condition-minutes = dedicarle { $time }
condition-marked = marcarla como completada
condition-answered = responder a todas las preguntas del texto
condition-submitted = entregar la prueba
condition-graded = entregar la prueba y recibir una calificación
condition-passed = alcanzar al menos el { $percent } en la prueba
my-learning = Mi formación
breadcrumb = Dónde está
progress-label = Su progreso
progress-count = { $of ->
    [one] { $done-text } de { $of-text } actividad
    [many] Actividades: { $done-text } de { $of-text }
   *[other] { $done-text } de { $of-text } actividades
 }
looking-on = Consulta este curso como parte del equipo: nada de lo que haga aquí cuenta.
course-completed-title = Ha completado este curso
course-completed-on = Completado el { $time }.
set-by-staff = Decidido por el equipo del curso: { $reason }
statement-open = Constancia de finalización
continue-course = Continuar
continue-freely = Seguir si lo desea
start-course = Empezar
nothing-open = Ahora no tiene nada abierto. Cada elemento bloqueado indica cuándo o cómo se abre.
optional = opcional
best-grade = mejor resultado: { $percent }
still-to-do = Falta: { $conditions }.
earlier-activities = De una versión anterior
earlier-activities-note = Usted completó estas actividades. Ya no forman parte del curso; su expediente de formación las conserva.
finish-title = ¿Cuándo se completa el curso?
finish-completed = El curso está completado. No se le pide nada más.
finish-all = { $of ->
    [one] Complete la única actividad obligatoria.
    [many] Complete todas las actividades obligatorias ({ $text }).
   *[other] Complete las { $text } actividades obligatorias.
 }
finish-any = { $n ->
    [one] Complete una de las actividades que cuentan para completar el curso.
    [many] Complete { $text } de las actividades que cuentan para completar el curso.
   *[other] Complete { $text } de las actividades que cuentan para completar el curso.
 }
finish-grade = Alcance un resultado medio de al menos el { $percent } en las pruebas.
finish-not-before = El curso no se da por completado antes del { $day }.
version-line = Versión { $number } del { $day }
about-course = Acerca de este curso
staff-page = Para el equipo del curso
leave-title = Abandonar este curso
leave-note = Puede volver mientras el curso esté abierto. Lo que ha completado se conserva.
leave = Abandonar el curso
takes-about = Duración aproximada: { $time }
fallback-notice = Este contenido aún no está disponible en { $wanted }. Se muestra en { $shown }.
glossary-title = Términos usados aquí
lesson-done-title = Esta lección está completada
lesson-todo-title = Para completar esta lección
completed-on = Fecha de finalización: { $time }.
mark-done = Marcar como completada
mark-not-done = Quitar la marca
minutes-without-scripts = Si su navegador no cuenta el tiempo: vuelva cuando haya transcurrido y marque la lección como completada.
lesson-contents = En esta lección
previous = Anterior
next = Siguiente
lesson-way = Anterior y siguiente
lesson-tools = Lectura
text-smaller = Texto más pequeño
text-larger = Texto más grande
lesson-keys = Teclas [ y ]: anterior y siguiente
print = Imprimir
lesson-languages = Esta lección en otro idioma
lesson-resume = Seguir donde lo dejó
activity-locked = Esta actividad está bloqueada
not-enrolled = Esta página es para quienes siguen el curso. Abra la página del curso e inscríbase.
back-to-course = Volver al curso
refused-unconfirmed = Confirme primero su dirección de correo: abra el enlace del mensaje que le enviamos. Puede pedir otro en su cuenta.
refused-not-yet = La inscripción se abre el { $time }. Vuelva entonces.
refused-closed = La inscripción se cerró el { $time }. Pregunte al equipo del curso si habrá otra edición.
refused-full = Todas las plazas ({ $places }) están ocupadas. Pregunte al equipo del curso si quedará alguna libre.
refused-missing = Complete primero { $courses }.
refused-code = Ese no es el código de este curso. Compruébelo con quien se lo dio y escríbalo de nuevo.
refused-wait = { $minutes ->
    [one] Hubo demasiados códigos erróneos. Espere un minuto, compruebe el código con quien se lo dio y escríbalo de nuevo.
    [many] Hubo demasiados códigos erróneos. Espere { $minutes } de minutos, compruebe el código con quien se lo dio y escríbalo de nuevo.
   *[other] Hubo demasiados códigos erróneos. Espere { $minutes } minutos, compruebe el código con quien se lo dio y escríbalo de nuevo.
 }
home-title = Aprenda lo que su trabajo le pide
home-lead = Cursos en seis idiomas para quienes trabajan en la administración pública o con ella. Funcionan bien incluso con una conexión lenta, y puede parar y seguir cuando quiera.
home-find = Buscar un curso
home-register = Crear una cuenta
home-courses = Cursos
catalogue-title = Cursos
catalogue-lead = Busque con sus propias palabras o acote la lista.
search-label = Buscar cursos
search-button = Buscar
search-unavailable = La búsqueda no funciona en este momento. Estos son todos los cursos; inténtelo de nuevo en unos minutos.
search-corrected = Resultados de «{ $text }».
search-relaxed = Ningún curso contiene todas estas palabras. Estos contienen algunas.
courses-found = { $n ->
    [0] Ningún curso encontrado
    [one] { $text } curso
    [many] { $text } de cursos
   *[other] { $text } cursos
 }
sort-label = Ordenar por
sort-relevance = Relevancia
sort-new = Más recientes
sort-short = Más cortos
list-nothing = Ningún curso coincide
list-nothing-text = Pruebe con menos palabras o con otras, o quite los filtros.
list-all = Mostrar todos los cursos
list-nothing-yet = Aún no hay cursos
list-nothing-yet-text = Los cursos aparecerán aquí cuando se publiquen.
facet-theme = Tema
facet-language = Idioma
facet-level = Nivel
facet-length = Duración
length-short = Menos de una hora
length-medium = De una a tres horas
length-long = Más de tres horas
facets-label = Acotar
facets-apply = Mostrar
facets-clear = Quitar los filtros
pages-label = Páginas
page-of = Página { $page } de { $last }
course-aims = Lo que sabrá hacer
course-outline = Contenido
course-audience = A quién se dirige
course-about = En resumen
course-prerequisites = Requisitos previos
open-course = Abrir el curso
requested-title = Solicitud enviada
requested-text = El equipo del curso le responderá y usted recibirá un mensaje.
request-take-back = Retirar la solicitud
declined-title = Su solicitud fue rechazada
declined-text = El equipo del curso no pudo admitirle en esa ocasión.
declined-again = Puede volver a solicitarlo.
sign-in-to-enrol = Iniciar sesión para inscribirse
enrol-not-now = Ahora no puede inscribirse
look-inside = Consultar como parte del equipo
enrol-code = Código
enrol-code-hint = Se lo dio la persona que le invitó.
enrol = Inscribirse
enrol-ask = Solicitar la inscripción
enrol-ask-hint = El equipo del curso responde a su solicitud por correo.
how-self = Abierta a toda persona con una cuenta
how-code = Con un código
how-approval = Con la aprobación del equipo del curso
fact-length = Duración
fact-languages = Idiomas
fact-authors = Elaborado por
fact-licence = Licencia
fact-version = Versión
fact-enrolment = Inscripción
fact-keywords = Palabras clave
flash-enrolled = Su inscripción está hecha. Nos alegra contar con usted.
flash-left = Ha abandonado el curso. Lo que completó se conserva.
flash-request-withdrawn = Ha retirado su solicitud.
flash-done = Lección completada. ¡Bien hecho!
flash-answers-saved = Sus respuestas están guardadas. Entregue la prueba cuando quiera.
flash-attempt-closed = Este intento ya se había entregado; no se ha cambiado nada.
mine-nothing = Aún no hay nada aquí
mine-nothing-text = Busque un curso e inscríbase. Aparecerá aquí y podrá seguir cuando quiera.
mine-going = En curso
mine-upcoming = Aún no abiertos
mine-completed = Completados
mine-completed-badge = Completado
transcript-title = Expediente de formación
transcript-name = Nombre
transcript-issued = Expedido el
transcript-issuer = Expedido por
transcript-note = Este expediente es informativo. La página de cada curso completado ofrece una constancia de finalización con un código que cualquiera puede comprobar.
transcript-completed = { $course }: completado el { $day }
transcript-going = { $course }: no completado
transcript-activity = Actividad
transcript-state = Estado
transcript-grade = Mejor resultado
transcript-date = Completada el
statement-title = Constancia de finalización
statement-opening = Se hace constar que
statement-middle = ha completado el curso
statement-date = Completado el
statement-check = Cualquiera puede comprobar esta constancia en
statement-valid = Esta constancia es válida
statement-invalid = Esta constancia ya no es válida
statement-erased = Una persona que ha eliminado su cuenta
staff-wrong = Revise estos puntos y envíe de nuevo el formulario:
admin-courses-title = Cursos y solicitudes
admin-courses-lead = La página de cada curso para su equipo muestra quién solicita participar, quién lo sigue y con qué resultados.
mine-desks = Cursos a su cargo
desk-requests = { $n ->
    [one] { $text } persona espera respuesta
    [many] { $text } de personas esperan respuesta
   *[other] { $text } personas esperan respuesta
 }
staff-requests = Solicitudes
staff-requests-caption = Personas que solicitan participar
staff-no-requests = Nadie espera respuesta.
staff-more-requests = Hay más personas en espera. Aparecerán aquí a medida que responda a estas.
staff-name = Nombre
staff-since = Solicitado el
staff-answer = Respuesta
staff-enrolled = Inscripción el
staff-admit = Aceptar
staff-decline = Rechazar
staff-decide = Elija si acepta o rechaza la solicitud.
staff-learners = Participantes
staff-learners-caption = Personas que siguen este curso
staff-no-learners = Aún no se ha inscrito nadie.
staff-progress = Progreso
staff-last = Última visita
staff-never = aún no
staff-first-page = Primera página
staff-shown = { $n ->
    [one] { $text } participante en esta página
    [many] { $text } de participantes en esta página
   *[other] { $text } participantes en esta página
 }
staff-withdrawn-on = Constancia retirada el { $time }
staff-completed-on = Curso completado el { $time }
staff-left = Abandonó el curso
staff-going = En curso
staff-requested = Pendiente de respuesta
staff-declined = Solicitud rechazada
staff-not-begun = Sin empezar
staff-people = Equipo de este curso
staff-people-note = Estas personas responden a las solicitudes y ven quién sigue el curso. El equipo del programa y la administración del sitio pueden hacerlo en todos los cursos.
staff-nobody-named = No se ha designado a nadie para este curso. Las solicitudes llegan al equipo del programa.
staff-remove = Quitar a { $name }
staff-add-email = Correo electrónico de una persona con cuenta
staff-add-hint = Pasa a formar parte del equipo de este curso de inmediato.
staff-add = Añadir
staff-unknown-email = Ninguna cuenta activa tiene esta dirección. Compruebe la dirección o pida a la persona que cree primero una cuenta.
staff-rule = La regla actual
staff-rule-note = Cuando el curso cambia, nunca se anula lo que alguien ya ha completado. Si la regla se ha vuelto más fácil de cumplir, puede ver quién completaría algo ahora según ella y, después, darlo por válido.
staff-rule-preview = Ver quién completaría algo
staff-rule-nobody = Nadie: la situación de todas las personas se ajusta a la regla actual.
staff-rule-count = { $n ->
    [one] Según la regla actual, { $text } persona completaría algo:
    [many] Según la regla actual, { $text } de personas completarían algo:
   *[other] Según la regla actual, { $text } personas completarían algo:
 }
staff-rule-looked = { $n ->
    [one] Aquí se ha examinado la situación de { $text } persona.
    [many] Aquí se ha examinado la situación de { $text } de personas.
   *[other] Aquí se ha examinado la situación de { $text } personas.
 }
staff-rule-nobody-here = Ninguna de ellas completaría nada más.
staff-rule-next = Ver las personas siguientes
staff-rule-line = { $name }: { $what }
staff-rule-apply = Darlo por válido
staff-whole-course = el curso entero
staff-activities = Actividades
staff-activities-caption = Lo que ha hecho esta persona
staff-opened = Primera apertura
staff-spent = Tiempo dedicado
staff-by-hand = Dar por completado manualmente
staff-by-hand-note = La persona verá lo que usted decida y el motivo.
staff-what = Qué se da por completado
staff-choose = Elegir…
staff-choose-error = Elija una actividad o el curso entero.
staff-set = Dar por completado
staff-reason = Motivo
staff-reason-hint = De 3 a 500 caracteres. La persona puede leerlo.
staff-reason-error = Escriba un motivo de 3 a 500 caracteres.
staff-not-active = Esta persona no sigue el curso en este momento, así que no se puede decidir nada por ella.
staff-withdraw-note = A quien compruebe una constancia retirada se le indica que ya no es válida. La persona recibe un mensaje con el motivo.
staff-withdraw = Retirar la constancia
staff-withdrawn-reason = Retirada: { $reason }
staff-restore-note = La constancia se retiró. Puede hacer que vuelva a ser válida.
staff-restore = Volver a darle validez
flash-request-admitted = Solicitud aceptada. La persona recibe un mensaje.
flash-request-declined = Solicitud rechazada. La persona recibe un mensaje.
flash-request-gone = Esta solicitud ya tenía respuesta. No se ha cambiado nada.
flash-staff-added = La persona ya forma parte del equipo de este curso.
flash-staff-removed = La persona ya no forma parte del equipo de este curso.
flash-rule-applied = La regla actual se está aplicando a todas las personas. En un curso grande, esto tarda unos minutos.
flash-override-saved = Se ha dado por completado. La persona lo ve con el motivo.
flash-statement-withdrawn = La constancia está retirada. La persona recibe un mensaje.
flash-statement-restored = La constancia vuelve a ser válida.
flash-nothing-changed = Ya estaba así. No se ha cambiado nada.
mail-hello = Hola, { $name }:
mail-request-subject = Solicitud de participación: { $course }
mail-request-text = { $name } solicita participar en el curso «{ $course }». Responda a la solicitud: acéptela o rechácela.
mail-request-button = Ver las solicitudes
mail-admitted-subject = Solicitud aceptada: { $course }
mail-admitted-text = Buenas noticias: ya participa en el curso «{ $course }». Puede empezar de inmediato.
mail-declined-subject = Su solicitud: { $course }
mail-declined-text = Gracias por su interés en el curso «{ $course }». El equipo del curso no ha podido aceptar su solicitud esta vez.
mail-declined-ask = Si quiere saber más, consulte a la administración del sitio. Puede volver a solicitarlo más adelante.
mail-declined-ask-names = Si quiere saber más, consulte a { $names }. Puede volver a solicitarlo más adelante.
mail-declined-button = Buscar otro curso
mail-completed-subject = Ha completado: { $course }
mail-completed-text = Enhorabuena: ha completado el curso «{ $course }». Su constancia de finalización tiene un código que cualquiera puede comprobar.
mail-withdrawn-subject = Su constancia de finalización: { $course }
mail-withdrawn-text = El equipo del curso ha retirado su constancia de finalización de «{ $course }». Indica este motivo:
question-number = Pregunta { $n }
question-points = { $n ->
    [one] { $text } punto
    [many] { $text } de puntos
   *[other] { $text } puntos
 }
number-unreadable = Esto no se puede leer como un número. Escríbalo en cifras, por ejemplo 2,5.
judged-right = Correcto
judged-partly = Correcto en parte
judged-wrong = Incorrecto
judged-right-points = Correcto: { $points } de { $max }
judged-partly-points = Correcto en parte: { $points } de { $max }
judged-wrong-points = Incorrecto: { $points } de { $max }
judged-unanswered-points = Sin respuesta: { $points } de { $max }
mark-right = correcto
mark-missed = respuesta correcta
mark-wrong = incorrecto
right-answer = Respuesta correcta:
your-answer = Su respuesta
answer-true = Verdadero
answer-false = Falso
choose = Elegir…
position = Posición
move-up = Subir
move-down = Bajar
check-title = Compruebe lo que sabe
check-button = Comprobar
check-again = Comprobar de nuevo
check-choose = Responda primero y después compruebe su respuesta.
quiz-questions = Preguntas
quiz-pass-mark = Resultado mínimo
quiz-attempts-used = Intentos hasta ahora
quiz-attempts-left = Intentos restantes
quiz-unlimited = sin límite
quiz-best = Mejor resultado
quiz-begin = Empezar la prueba
quiz-continue = Seguir con su intento
quiz-try-again = Intentarlo de nuevo
quiz-back = Volver a la prueba
quiz-none-left = Ha usado todos sus intentos. Cuenta el mejor.
quiz-looking-on = Consulta este curso como parte del equipo: solo quienes siguen el curso pueden hacer la prueba.
quiz-attempt = Intento { $n }
quiz-your-attempts = Sus intentos
quiz-column-attempt = Intento
quiz-handed-in = Prueba entregada
quiz-handed-in-on = Fecha de entrega
quiz-result = Resultado
quiz-in-progress = en curso
quiz-done-title = Esta prueba está completada
quiz-todo-title = Para completar esta prueba
quiz-fallback = Una parte de este contenido aún no está disponible en { $wanted }. Se muestra en { $shown }.
quiz-older-version = La prueba ha cambiado desde que la empezó. Usted sigue con ella tal como era.
quiz-hand-in = Entregar
quiz-hand-in-anyway = Entregar tal como está
quiz-hand-in-note = Una vez entregada la prueba, ya no se pueden cambiar las respuestas.
quiz-save = Guardar y seguir más tarde
quiz-not-handed-in = Aún no entregada
quiz-not-saved = Aún no se ha guardado todo
quiz-missing = { $n ->
    [one] Una pregunta no tiene respuesta:
    [many] { $text } de preguntas no tienen respuesta:
   *[other] { $text } preguntas no tienen respuesta:
 }
quiz-odd = { $n ->
    [one] Una respuesta debería ser un número y no se puede leer como tal:
    [many] { $text } de respuestas deberían ser números y no se pueden leer como tales:
   *[other] { $text } respuestas deberían ser números y no se pueden leer como tales:
 }
quiz-twice = { $n ->
    [one] Una pregunta se respondió de otro modo en otra ventana o en otro dispositivo:
    [many] { $text } de preguntas se respondieron de otro modo en otra ventana o en otro dispositivo:
   *[other] { $text } preguntas se respondieron de otro modo en otra ventana o en otro dispositivo:
 }
quiz-other-answer = Desde otra ventana u otro dispositivo se guardó otra respuesta: «{ $answer }». Aquí ve la que acaba de enviar. Corríjala si lo desea; contará lo próximo que envíe.
quiz-doubt-note = Sus respuestas están guardadas. Complételas o entregue la prueba tal como está.
quiz-save-unreadable = No se pudo leer esta respuesta. Recargue la página y responda otra vez.
saving = Guardando…
saved = Guardado
saving-retrying = Aún no se ha guardado; se intenta de nuevo
saving-offline = No tiene conexión. Su respuesta se conserva aquí y se guardará cuando vuelva la conexión.
saving-refused = Este intento ya está entregado; la respuesta no se ha guardado.
saving-newer = Se dio una respuesta más reciente en otra ventana; esa es la que se ha guardado. Recargue la página para verla.
quiz-points = Puntos
quiz-points-of = { $points } de { $max }
quiz-review = Sus respuestas
quiz-review-never = En esta prueba no se muestran las respuestas correctas.
quiz-review-later = Las respuestas correctas se muestran cuando haya superado la prueba o cuando no le queden intentos.

### Participants (staff of a course)
roster-title = Participantes
roster-open = Participantes: en qué punto está cada quien
roster-count = { $n ->
    [one] { $text } participante
    [many] { $text } de participantes
   *[other] { $text } participantes
 }
roster-shown = { $n ->
    [one] { $text } de { $all } en esta página
    [many] { $text } de { $all } en esta página
   *[other] { $text } de { $all } en esta página
 }
roster-tools = Qué puede hacer
roster-add = Añadir personas
roster-groups = Grupos
roster-messages = Mensajes
roster-views = Vistas guardadas
roster-views-none = Filtre y ordene la lista y guárdela después con un nombre.
roster-view-shared = compartida
roster-view-save-this = Guardar esta vista
roster-view-name = Nombre de la vista
roster-view-share = Mostrarla a todo el equipo de este curso
roster-view-save = Guardar
roster-view-delete = Eliminar
roster-view-name-error = Escriba un nombre de 1 a 60 caracteres.
roster-view-unknown = Esa vista no existe. Recargue la página y elija una.
roster-filter = Filtrar
roster-filter-apply = Mostrar
roster-filter-clear = Mostrar todo
roster-filter-wrong = Este filtro o esta selección no se puede leer. Vuelva a la lista de participantes y elija de nuevo.
roster-search = Nombre o correo electrónico
roster-any = cualquiera
roster-state = Inscripción
roster-taking = Sigue el curso
roster-anyone = Todas las personas
roster-completed = Completó el curso
roster-withdrawn = Constancia retirada
roster-group = Grupo
roster-language = Idioma
roster-country = País
roster-email = Correo electrónico
roster-organisation = Organización
roster-seen-before = Sin visitas desde
roster-nobody = Nadie coincide con este filtro. Cámbielo o muestre todo.
roster-choose = Elegir a { $name }
roster-invited = con invitación
roster-acts = Para las personas elegidas
roster-who-ticked = Las personas marcadas arriba
roster-who-all = { $n ->
    [one] La única persona de esta lista
    [many] Todas las personas de esta lista ({ $text }), en todas las páginas
   *[other] Las { $text } personas de esta lista, en todas las páginas
 }
roster-act-message = Escribir un mensaje
roster-act-group = Incluir en un grupo
roster-act-dates = Ampliar los plazos
roster-export-xlsx = Lista para Excel (XLSX)
roster-export-csv = Lista en CSV
roster-selected = { $n ->
    [one] Para una persona
    [many] Para { $text } de personas
   *[other] Para { $text } personas
 }
roster-selected-nobody = No se ha elegido a nadie que siga el curso. Marque personas en la lista o elíjalas todas.
roster-back = Volver a la lista de participantes
roster-groups-lead = Los grupos ayudan a filtrar la lista y a escribir solo a algunas personas.
roster-groups-none = Aún no hay ningún grupo.
roster-group-members = Integrantes
roster-group-show = mostrar integrantes de { $name }
roster-group-change = Cambiar
roster-group-new = Grupo nuevo
roster-group-name = Nombre del grupo
roster-group-or-new = O el nombre de un grupo nuevo
roster-group-make = Crear el grupo
roster-group-rename = Cambiar el nombre
roster-group-delete = Eliminar el grupo
roster-group-delete-note = Sus integrantes siguen en el curso.
roster-group-name-error = Escriba un nombre de 1 a 60 caracteres.
roster-group-taken = El curso ya tiene un grupo con ese nombre. Elija otro.
roster-group-choose = Elija un grupo
roster-assign = Incluir en un grupo
roster-assign-in = Incluir en el grupo
roster-assign-out = Quitar del grupo
roster-assign-error = Elija un grupo de este curso o escriba el nombre de uno nuevo que el curso aún no tenga. No haga ambas cosas.
roster-dates = Ampliar los plazos
roster-dates-for = Nuevos plazos para
roster-dates-none = Ninguna actividad de este curso tiene fecha de cierre, así que no hay nada que ampliar.
roster-dates-note = La nueva fecha de cierre vale solo para estas personas. Una fecha anterior a la general no cambia nada.
roster-dates-closes = { $title } (se cierra el { $time })
roster-dates-all = Todo lo que tiene fecha de cierre
roster-dates-until = Abierto hasta el final del día
roster-dates-until-hint = En su zona horaria: { $zone }
roster-dates-set = Ampliar
roster-dates-activity-error = Elija una actividad que tenga fecha de cierre.
roster-dates-until-error = Elija un día que aún no haya terminado.
roster-extended-until = Abierto hasta el { $time }:
roster-open-for-you = Abierto para usted hasta el { $time }.
roster-opened-last = Última apertura
roster-attempts = Intentos
roster-attempts-count = { $n ->
    [one] Un intento
    [many] { $text } de intentos
   *[other] { $text } intentos
 }
roster-attempt-open = sin entregar
roster-messages-to = Mensajes a esta persona
roster-add-lead = Pegue direcciones o elija un archivo. Primero verá lo que ocurriría; no se hace nada antes de que usted lo confirme.
roster-add-who = Quiénes
roster-add-change = Cambiar la lista
roster-add-people = Personas, una por línea
roster-add-people-hint = Una dirección sola, Nombre <dirección> o una tabla con las columnas correo, nombre, idioma. Hasta 1000 personas a la vez.
roster-add-file = O un archivo
roster-add-file-hint = CSV o texto. En una hoja de cálculo: Guardar como, CSV UTF-8.
roster-add-group = Incluirlas en un grupo
roster-add-no-group = ningún grupo
roster-add-check = Comprobar la lista
roster-add-look = Lo que ocurrirá
roster-add-what = Lo que ocurre
roster-add-line = Línea
roster-add-already = Ya sigue el curso; no cambia nada
roster-add-enrolled = Tiene cuenta; se le inscribe y recibe un mensaje
roster-add-invited = No tiene cuenta; se le inscribe y recibe por correo una invitación para elegir una contraseña
roster-add-count-enrolled = { $n ->
    [one] Una persona tiene cuenta y queda inscrita.
    [many] { $text } de personas tienen cuenta y quedan inscritas.
   *[other] { $text } personas tienen cuenta y quedan inscritas.
 }
roster-add-count-invited = { $n ->
    [one] Una persona es nueva: queda inscrita y recibe una invitación por correo.
    [many] { $text } de personas son nuevas: quedan inscritas y reciben una invitación por correo.
   *[other] { $text } personas son nuevas: quedan inscritas y reciben una invitación por correo.
 }
roster-add-count-already = { $n ->
    [one] Una persona ya sigue el curso.
    [many] { $text } de personas ya siguen el curso.
   *[other] { $text } personas ya siguen el curso.
 }
roster-add-do = { $n ->
    [one] Añadir a esta persona
    [many] Añadir a todas las personas ({ $text })
   *[other] Añadir a las { $text } personas
 }
roster-add-nothing-done = No se ha añadido a nadie. Corrija abajo estas líneas y vuelva a comprobar la lista.
roster-add-see-above = Las líneas que hay que corregir se indican al principio de la página.
roster-add-nobody = No hay nadie en la lista. Pegue direcciones o elija un archivo que las contenga.
roster-add-encoding = El archivo no es un texto que se pueda leer. Guárdelo como «CSV UTF-8» y elíjalo de nuevo.
roster-add-broken = El archivo no llegó completo. Envíelo de nuevo.
roster-line-no-address = Línea { $line }: no hay ninguna dirección de correo. Añádala o elimine la línea.
roster-line-bad-address = Línea { $line }: «{ $given }» no es una dirección de correo. Corríjala, por ejemplo: nombre@example.org.
roster-line-twice = Línea { $line }: esta dirección ya figura en la línea { $before }. Elimine una de las dos.
roster-line-bad-language = Línea { $line }: «{ $given }» no es un idioma de este sitio. Escriba ar, zh, en, fr, ru o es, o deje el campo vacío.
roster-line-long-name = Línea { $line }: el nombre es demasiado largo. Redúzcalo a 120 caracteres.
roster-line-suspended = Línea { $line }: esta cuenta está suspendida. Elimine la línea o consulte a la administración del sitio.
roster-line-unreadable = La tabla no se puede leer. Revise sus comillas.
roster-line-too-many = A partir de la línea { $line } son demasiadas personas. Se pueden añadir como máximo { $max } a la vez: haga varias listas.
roster-message = Escribir un mensaje
roster-message-lead = Escríbalo al menos en un idioma. Cada persona recibe el texto en su idioma o, si no lo hay, en el más cercano de los que usted escribió.
roster-message-subject = Asunto
roster-message-body = Texto
roster-message-note = Se envía por correo a todas las personas elegidas que siguen el curso, salvo a quienes ya no quieren mensajes de este curso. Cada mensaje lleva un enlace para dejar de recibirlos.
roster-message-send = { $n ->
    [one] Enviar a una persona
    [many] Enviar a { $text } de personas
   *[other] Enviar a { $text } personas
 }
roster-message-nothing = Escriba un asunto y un texto al menos en un idioma.
roster-message-subject-error = { $lang }: escriba un asunto de 1 a { $max } caracteres.
roster-message-body-error = { $lang }: escriba un texto de 1 a { $max } caracteres.
roster-messages-lead = Lo que el equipo de este curso ha escrito a sus participantes y qué ha pasado con ello.
roster-messages-none = Aún no se ha enviado ningún mensaje. Elija personas en la lista de participantes para escribirles.
roster-message-one = Un mensaje
roster-message-when = Cuándo
roster-message-by = De
roster-message-people = Destinatarios
roster-message-texts = El texto
roster-message-log = A quién se envió
roster-message-sent = Enviado
roster-message-waiting = Pendiente de envío
roster-message-unsubscribed = No quería mensajes
roster-message-unreachable = No se le pudo escribir
roster-mail-from = Del equipo del curso «{ $course }».
roster-mail-added = Se le ha inscrito en el curso «{ $course }». Puede empezar ya.
roster-end-title = Mensajes de este curso
roster-end-coming = El equipo de este curso puede escribirle por correo.
roster-end-stopped = El equipo de este curso ya no le envía mensajes.
roster-end-done = Guardado
roster-end-note = Los mensajes sobre su inscripción y su constancia seguirán llegando.
roster-end-button = No recibir más mensajes
roster-end-again = Volver a recibir mensajes
roster-flash-view-saved = La vista se ha guardado.
roster-flash-view-deleted = La vista se ha eliminado.
roster-flash-group-made = El grupo se ha creado.
roster-flash-group-renamed = El grupo tiene su nuevo nombre.
roster-flash-group-deleted = El grupo se ha eliminado.
roster-flash-grouped = El grupo ha cambiado. Estas son las personas que lo integran.
roster-flash-extended = Los plazos se han ampliado.
roster-flash-people-added = Las personas se han añadido.
roster-flash-message-sent = El mensaje está en camino. Esta página muestra qué pasa con él.
### people: one person and merging
person-courses = Cursos
person-courses-none = Ninguno.
person-course-active = lo sigue
person-course-requested = espera respuesta
person-course-declined = no fue admitida
person-course-left = lo ha abandonado
merging-enrolments = Cursos con todo el progreso: { $courses }
merging-statements = { $n ->
    [one] Una constancia de finalización. Sigue siendo válida.
    [many] { $n } de constancias de finalización. Siguen siendo válidas.
   *[other] { $n } constancias de finalización. Siguen siendo válidas.
 }
merging-staff = { $n ->
    [one] Parte del equipo de un curso
    [many] Parte del equipo de { $n } de cursos
   *[other] Parte del equipo de { $n } cursos
 }
merging-both = { $course }: las dos cuentas siguen este curso. Actividades completadas: { $here } en la cuenta que se queda, { $there } en la otra. De cada actividad queda el mejor resultado y no se pierde nada de lo completado. De dos pruebas empezadas y sin entregar, queda la que tiene más respuestas.
### media
media-tab = Medios
media-lead = Las imágenes, los dibujos, los vídeos, los audios y los documentos de este curso. Las imágenes se adaptan a la página y se quitan de ellas los datos del lugar y de la cámara.
media-way = Dónde está en la biblioteca
media-add = Añadir archivos
media-files = Archivos
media-choose-files = Archivos de su dispositivo
media-hint = Imágenes (JPEG, PNG, WebP, SVG), vídeo y audio (MP4, WebM, MP3, WAV…), subtítulos (WebVTT), PDF, documentos ofimáticos, ZIP. Como máximo { $size } cada uno; las imágenes, 50 MB.
media-send = Añadir estos archivos
media-choose = Elija primero un archivo.
media-keep = El lugar de grabación puede quedarse en mis vídeos y audios
media-keep-hint = En MP4, MOV, MP3, M4A y WAV se quita en todo caso. En WebM, Ogg y FLAC solo se puede detectar: sin esta marca, un archivo así se rechaza.
media-not-taken = No se han aceptado todos los archivos
media-taken = Estos archivos ya están en el curso:
media-not-done = Esto no se ha hecho
media-unfinished = Archivos que llegaron en parte
media-unfinished-text = Elija otra vez el mismo archivo y el envío seguirá donde se detuvo. Al cabo de un día se descarta.
media-arrived = { $part } de { $whole }
media-discard = Descartar
media-discarded = Envío descartado.
media-none = Aún no hay archivos
media-none-text = Añada arriba la primera imagen. Después se le preguntará qué muestra, para quienes no la ven.
media-count = { $count ->
    [one] { $number } archivo
    [many] { $number } de archivos
   *[other] { $number } archivos
 }
media-more = Más archivos
media-first = Volver al principio
media-name = Nombre
media-kind = Tipo
media-every-kind = Todos los tipos
media-only-unused = Solo lo que no se usa
media-filter = Mostrar
media-unused = Sin usar
media-unused-text = Ninguna lección ni pregunta menciona este archivo.
media-used = { $count ->
    [one] Se usa en { $number } lugar
    [many] Se usa en { $number } de lugares
   *[other] Se usa en { $number } lugares
 }
media-kind-picture = Imagen
media-kind-drawing = Dibujo
media-kind-film = Vídeo
media-kind-sound = Audio
media-kind-captions = Subtítulos
media-kind-document = Documento
media-kind-other = Otro archivo
media-size = Tamaño
media-path = Nombre en las lecciones
media-pixels-fact = Píxeles
media-variant = Versión para otro idioma
media-the-file = El archivo
media-download = Descargar
media-where = Dónde se usa
media-line = línea { $line }
media-questions = preguntas
media-alternative = Texto alternativo
media-alternative-hint = ¿Qué debe saber quien no ve esta imagen? Escríbalo en cada idioma del curso. Figura en cada lección que muestra la imagen.
media-alt-in = Texto alternativo ({ $lang })
media-caption-in = Debajo de la imagen ({ $lang })
media-transcript = Transcripción
media-transcript-hint = Lo que se dice, para quienes leen. Si hay subtítulos, se toma de ellos.
media-transcript-in = Transcripción ({ $lang })
media-title-in = Título ({ $lang })
media-link = Enlace al archivo
media-link-hint = El texto del enlace en cada idioma.
media-link-in = Texto del enlace ({ $lang })
media-optional = opcional
media-show-markdown = Mostrar el Markdown
media-lesson = Lección
media-choose-lesson = Elija una lección
media-lesson-hint = Se pone al final de la lección, en cada idioma para el que haya texto arriba y en la lección.
media-insert = Poner en la lección
media-inserted = Ya está al final de la lección.
media-markdown = Listo para pegar
media-markdown-text = Copie la línea en la lección de su idioma, con una línea vacía antes y después.
media-copy = Copiar
media-copied = Copiado
media-captions = Subtítulos
media-captions-text = Los necesita quien no oye, y también quien va en autobús. Un archivo para cada idioma.
media-captions-there = hay
media-captions-missing = faltan
media-rename = Otro nombre
media-new-name = Nombre nuevo
media-rename-hint = Las lecciones y preguntas que mencionan el archivo también cambian.
media-rename-family-hint = Las lecciones y preguntas que mencionan el archivo también cambian, y con ellas sus subtítulos, sus textos y sus versiones en otros idiomas.
media-rename-button = Cambiar el nombre
media-replace = Poner otro archivo en su lugar
media-replace-file = Archivo nuevo
media-replace-hint = Del mismo tipo. Las lecciones lo muestran en lugar de este.
media-replace-button = Sustituir
media-remove = Quitar
media-remove-text = Podrá deshacerlo.
media-remove-button = Quitar el archivo
media-wrong-name = Escriba un nombre.
media-wrong-taken = Otro archivo tiene este nombre. Elija otro.
media-wrong-used = Está en uso, y una lección sin su imagen quedaría dañada. Quítelo primero de las lecciones.
media-wrong-words = Escriba el texto al menos en un idioma: sin él no se muestra nada.
media-wrong-lesson = Elija una lección que tenga texto en uno de estos idiomas.
media-did-add = Se añadió un archivo.
media-did-replace = Se sustituyó el archivo.
media-did-rename = El archivo tiene otro nombre, también en todas las lecciones.
media-did-remove = Se quitó el archivo.
media-did-captions = Se guardaron los subtítulos.
media-did-insert = Una lección muestra ahora el archivo.
media-same = Este archivo ya estaba aquí.
media-note-renamed = aquí tiene otro nombre, porque el suyo ya existía o no se podía usar
media-note-smaller = reducida para caber en una página
media-note-drawing = se quitó lo que no forma parte del dibujo, como los scripts
media-no-bytes = El archivo está vacío. Guárdelo de nuevo donde se hizo y envíelo otra vez.
media-no-ending = El nombre del archivo no tiene extensión, como .png o .pdf. Póngale la de su tipo.
media-ending = No se aceptan archivos .{ $ending }. Envíe en su lugar un PDF, un documento ofimático o un ZIP.
media-odd-picture = Las imágenes { $kind } no se pueden mostrar aquí de forma segura. Guarde la imagen como JPEG o PNG y envíela.
media-mismatch = Lo que hay en el archivo no es lo que dice su extensión .{ $ending }. Ábralo donde se hizo y guárdelo de nuevo como .{ $ending }.
media-too-large = El archivo es demasiado grande: se aceptan { $size } como máximo. Redúzcalo; si el vídeo es largo, conviene partirlo.
media-pixels = La imagen tiene { $millions } millones de píxeles; se aceptan { $most } millones como máximo. Guárdela más pequeña.
media-moving = La imagen se mueve, y quien está leyendo no podría pararla. Envíe un vídeo corto o una imagen fija.
media-broken = El archivo no se puede leer hasta el final. Ábralo donde se hizo, guárdelo de nuevo y envíelo otra vez.
media-bad-drawing = El dibujo no se puede mostrar de forma segura: { $why }. Guárdelo como SVG simple o como PNG.
media-place-stays = El archivo indica dónde se grabó, y ese dato no se puede quitar de este tipo de archivo. Guárdelo sin el lugar o como MP4; o marque que el lugar puede quedarse.
media-many = El curso tiene { $most } archivos y no puede tener más. Quite los que no se usan.
media-full = Con este archivo el curso pasaría de { $size }. Quite lo que no se usa o reduzca el vídeo.
media-otherwise = El archivo nuevo debe ser del mismo tipo que el que sustituye.
media-begun = Ha empezado demasiados envíos sin terminarlos: se admiten { $most } como máximo, y { $size } en total. Termine o descarte algunos.
media-not-announced = La petición no dice qué archivo, de qué tamaño ni desde dónde.
media-not-whole = No ha llegado todo el archivo. Envíe primero el resto.
media-broke-off = El formulario no llegó completo. Envíelo de nuevo.
media-js-waiting = En espera
media-js-sending = Se está enviando
media-js-paused = En pausa
media-js-lost = Se ha perdido la conexión. El envío seguirá por sí solo.
media-js-working = Se está preparando
media-js-there = En el curso
media-js-pause = Pausar
media-js-resume = Seguir
media-js-stop = Descartar
media-js-again = Reintentar
media-js-failed = No aceptado
media-js-open = Abrir
captions-of = Subtítulos ({ $lang })
captions-languages = Idiomas
captions-timeline = Línea de tiempo
captions-timeline-help = Cada barra es un subtítulo. Las flechas lo mueven una décima de segundo; con Mayús, mueven su final; Intro lo reproduce.
captions-save = Guardar los subtítulos
captions-saved = Subtítulos guardados.
captions-add = Añadir un subtítulo
captions-add-after = Añadir uno después
captions-split = Partir
captions-merge = Unir con el siguiente
captions-remove = Quitar
captions-start = Inicio
captions-end = Fin
captions-text = Texto
captions-field = { $label } del subtítulo { $number }
captions-cue = Subtítulo
captions-play = Reproducir desde aquí
captions-from-here = Empieza ahora
captions-until-here = Termina ahora
captions-none = Aún no hay subtítulos. Añada el primero, reproduzca la grabación y ajuste los tiempos a medida que la oye.
captions-shift = Adelantar o retrasar todo
captions-shift-by = Cuántos segundos
captions-shift-hint = Por ejemplo 1,5 o, para adelantar, -0,8.
captions-shift-all = Mover todo
captions-bad-shift = Escriba segundos, como 1,5 o -0,8.
captions-not-saved = No se han guardado los subtítulos
captions-unsaved = Cambiado aquí, aún sin guardar.
captions-collided = Otra persona ha guardado estos subtítulos entretanto
captions-collided-text = Lo que escribió está abajo, sin guardar. Guarde de nuevo para ponerlo en lugar de lo que guardó la otra persona; para verlo antes, abra esta página en otra ventana.
captions-copied = Aún no hay subtítulos. Los tiempos son los de otro idioma ({ $lang }), con su texto al lado: escriba el suyo.
captions-at = Subtítulo { $number }: { $text }
captions-no-time = Esto no es un tiempo. Escriba minutos y segundos, como 01:02.5.
captions-backwards = Termina antes de empezar.
captions-empty = No hay texto.
captions-overlap = Empieza antes de que termine el anterior: se muestran los dos a la vez.
captions-order = Figura delante de otro que empieza antes; se ordenan al guardar.
captions-short = Se muestra menos de un segundo.
captions-fast = { $speed } letras por segundo: demasiado rápido para la mayoría. Acórtelo o muéstrelo más tiempo.
captions-long = Una línea de { $letters } letras: pártala en dos.
captions-unreadable = La línea { $line } no es WebVTT.
captions-as-text = El archivo como texto
captions-file = WebVTT
captions-file-hint = Pegue aquí subtítulos de otro programa. La primera línea es WEBVTT.
captions-save-text = Guardar este texto
captions-transcript-text = Tomada de los subtítulos: un párrafo nuevo donde no se dice nada durante dos segundos. La página del archivo la pone en la lección.
### forms of the editor
forms-unreadable = El archivo course.toml de este borrador no se puede leer, así que aquí no se puede cambiar nada. Deshaga el último cambio en el esquema o repare el archivo.
forms-unreadable-file = El archivo { $path } no se puede leer como TOML, así que aquí no se puede cambiar nada. Deshaga su último cambio o repárelo.
forms-incomplete = Este formulario no llegó completo. Abra de nuevo su página y envíelo desde allí.
forms-theirs = Entretanto, { $who } lo ha cambiado por: { $text }
forms-theirs-empty = Entretanto, { $who } lo ha dejado vacío.
forms-conflict = Entretanto, { $who } ha cambiado lo mismo
forms-conflict-text = No se pierde nada: abajo está lo que usted escribió y, en cada campo, lo que guardó la otra persona. Una ambas cosas y guarde.
forms-format = Con esto el curso tendría los siguientes errores, así que no se ha guardado nada:
forms-in-language = { $label } ({ $language })
forms-optional = opcional
forms-stale = El original ha cambiado desde que se tradujo.
forms-fresh = La traducción corresponde al texto tal como está ahora
forms-languages = Idiomas que se muestran junto al original
forms-languages-show = Mostrar
forms-save = Guardar

### questions
questions-tab = Preguntas
questions-lead = Las preguntas de las pruebas y las que sirven en las lecciones para comprobar lo aprendido.
questions-way = Dentro de las preguntas
questions-no-activities = Este módulo está vacío. Añada lecciones y pruebas en el esquema.
questions-count = { $n ->
    [0] ninguna pregunta
    [one] { $text } pregunta
    [many] { $text } de preguntas
   *[other] { $text } preguntas
 }
questions-questions = Preguntas
questions-none = Aún no hay preguntas. Una prueba necesita al menos una.
questions-no-checks = Aún no hay preguntas en esta lección.
questions-checks-place = Una pregunta nueva queda al final de la lección, en cada idioma. Puede moverla en el texto de la lección.
questions-add-title = Añadir una pregunta
questions-kind-single = Una respuesta correcta
questions-kind-multiple = Varias respuestas correctas
questions-kind-true-false = Verdadero o falso
questions-kind-numeric = Un número
questions-kind-short-text = Unas palabras
questions-kind-matching = Unir parejas
questions-kind-ordering = Poner en orden
questions-about-single = Elegir una de varias opciones.
questions-about-multiple = Elegir todas las opciones correctas; una elección errónea anula una acertada.
questions-about-true-false = Decir si una frase es verdadera.
questions-about-numeric = Escribir un número, con una tolerancia si se desea.
questions-about-short-text = Escribir una o varias palabras; usted indica qué cuenta como correcto.
questions-about-matching = Encontrar lo que va junto; puntos en proporción.
questions-about-ordering = Poner los pasos en su orden; puntos en proporción.
questions-unknown-kind = Este tipo de pregunta solo se puede cambiar en el archivo.
questions-copy = Duplicar
questions-remove = Quitar
questions-removed = Se quitó la pregunta.
questions-undo = Volver a ponerla
questions-settings = La prueba en su conjunto
questions-title = Título de la prueba
questions-intro = Introducción
questions-intro-hint = Se muestra antes de empezar la prueba.
questions-pass = Resultado mínimo en porcentaje
questions-pass-hint = Un número entero de 0 a 100.
questions-attempts = Número de intentos
questions-attempts-hint = Déjelo vacío para no poner límite.
questions-shuffle = Cambiar el orden de las opciones en cada intento
questions-review = ¿Cuándo se muestran las respuestas correctas?
questions-review-submission = En cuanto se entrega un intento
questions-review-pass = Una vez superada la prueba, o cuando no queden intentos
questions-review-none = Nunca
questions-new = Pregunta nueva: { $kind }
questions-text = Pregunta
questions-markdown = Un párrafo; se admiten *cursiva*, **negrita** y enlaces.
questions-feedback = Explicación
questions-feedback-hint = Se muestra con el resultado, sea cual sea la respuesta.
questions-points = Puntos
questions-points-hint = Más de 0; si se deja vacío, vale 1.
questions-answer-right = Respuesta correcta
questions-tolerance = Tolerancia
questions-tolerance-hint = Cuánto puede desviarse una respuesta y seguir siendo válida.
questions-unit = Unidad
questions-unit-hint = Se muestra junto al campo, por ejemplo mg/kg.
questions-accept = Respuestas que cuentan como correctas
questions-accept-hint = Una por línea. No importan las mayúsculas, los acentos ni los espacios de más; cuenta una respuesta en cualquier idioma.
questions-option = Opción { $n }
questions-pair = Pareja { $n }
questions-item = Paso { $n }
questions-part-text = { $part }: texto
questions-part-feedback = { $part }: explicación
questions-left = { $part }: esto…
questions-right = { $part }: … va con esto
questions-correct = Es la correcta
questions-order-hint = Escriba los pasos en el orden correcto; los participantes los ven mezclados.
questions-add-option = Añadir una opción
questions-add-pair = Añadir una pareja
questions-add-item = Añadir un paso
questions-preview = Como lo ven los participantes
questions-preview-after = Después de entregar
questions-preview-language = Idioma de la vista previa
questions-preview-button = Vista previa
questions-preview-none = Aún no hay nada que mostrar.
questions-back = Volver a las preguntas
questions-gone = Alguien ha quitado esta pregunta entretanto. Lo que escribió sigue aquí: al guardar se añade de nuevo.
questions-need-text = Escríbalo en el idioma original del curso: { $language }.
questions-need-two = Hacen falta al menos dos.
questions-need-one-right = Marque exactamente una como correcta.
questions-need-right = Marque al menos una como correcta.
questions-need-answer = Elija lo correcto.
questions-need-accept = Escriba al menos una respuesta que cuente como correcta.
questions-bad-number = Escriba un número en cifras, por ejemplo 2,5.
questions-bad-points = Los puntos son un número mayor que 0, de 10000 como máximo.
questions-bad-tolerance = La tolerancia es un número, no menor que 0.
questions-bad-percent = Escriba un número entero de 0 a 100.
questions-bad-attempts = Escriba un número entero de 0 a 10000.
questions-review-needs-pass = Para esto hace falta un resultado mínimo.

### settings
settings-tab = Ajustes
settings-ways = Ajustes del curso
settings-about = Acerca del curso
settings-languages = Idiomas
settings-entry = Inscripción
settings-title = Título
settings-summary = Resumen
settings-summary-hint = Una o dos frases que se muestran en el catálogo.
settings-keywords-hint = Una por línea.
settings-themes = Temas
settings-other-themes = Otros temas
settings-other-themes-hint = En minúsculas y con guiones, separados por comas.
settings-effort = Duración en minutos
settings-effort-hint = De todo el curso.
settings-licence-hint = Como la escribe SPDX, por ejemplo CC-BY-4.0.
settings-objectives-hint = Cada uno empieza por lo que se sabrá hacer.
settings-objective = Objetivo { $n }
settings-add-objective = Añadir un objetivo
settings-author = Persona { $n }
settings-add-author = Añadir una persona
settings-role = Qué hizo
settings-role-author = Autoría
settings-role-editor = Edición
settings-role-translator = Traducción
settings-role-reviewer = Revisión
settings-role-contributor = Colaboración
settings-url = Página web
settings-bad-minutes = Escriba la duración en minutos: un número entero de 1 a 100000.
settings-need-licence = Indique con qué licencia se puede usar el curso.
settings-need-level = Elija un nivel.
settings-need-author = Indique al menos una persona u organización que haya elaborado el curso.
settings-bad-url = Una dirección web empieza por https://.
settings-bad-theme = Un tema solo lleva minúsculas, cifras y guiones, por ejemplo waste-trade.
languages-hint = Un idioma que añada no tiene aún textos; hasta que se traduzcan, quienes leen en él ven otro idioma, con un aviso.
languages-texts = { $n ->
    [one] { $text } texto
    [many] { $text } de textos
   *[other] { $text } textos
 }
languages-confirm = Este idioma dejaría de ofrecerse: { $language }. Confírmelo abajo.
languages-confirm-title = ¿Quitar un idioma?
languages-confirm-yes = Quitar { $language }
languages-confirm-hint = Estos textos ya no se mostrarán. Se conservan en los archivos: si vuelve a añadir el idioma, reaparecen.
languages-base = Idioma original del curso
languages-base-hint = Debe tener todos los textos.
languages-need-base = El idioma original debe ser uno de los idiomas del curso.
languages-fallback = Lo que ven quienes leen en otros idiomas
languages-fallback-hint = Se prueban en este orden después del idioma de quien lee; el idioma original va siempre al final.
languages-fallback-step = Opción { $n }
languages-nothing = Nada más
languages-bad-fallback = Este no es uno de los idiomas del curso.
entry-code-hint = Para inscribirse con código. Quien lo tenga puede inscribirse.
entry-capacity = Número de plazas
entry-capacity-hint = Déjelo vacío para no poner límite.
entry-opens = Se abre la inscripción
entry-closes = Se cierra la inscripción
entry-zone = Según la hora de { $zone }, la zona horaria de su perfil.
entry-prerequisites-hint = Los participantes pueden inscribirse cuando los hayan completado.
entry-no-courses = No hay otro curso publicado que pueda ir antes.
entry-unknown = { $slug } (no publicado aquí)
entry-need-mode = Elija cómo es la inscripción.
entry-need-code = Escriba el código necesario.
entry-bad-capacity = Escriba un número entero, 1 o más.
entry-bad-moment = Escriba un día y una hora que existan, por ejemplo 2026-03-01T09:00.
entry-bad-span = Se cierra antes de abrirse.
entry-circle = Se formaría un círculo y nadie podría empezar: { $circle }

### rules
rules-tab = Finalización
rules-meaning = Qué significa esto
rules-meaning-course = Para todo el curso
rules-read = Leer qué significa
rules-published-title = Este curso está publicado
rules-published = Una regla nueva vale en cuanto publique una versión nueva. Nadie pierde lo que ya ha completado. Quienes están a la mitad siguen con la regla nueva y con todo lo que han hecho. Si la regla se vuelve más fácil de cumplir, el equipo del curso puede ver quién completaría algo ahora según ella y darlo por válido.
rules-published-link = La regla actual, en la página del equipo del curso
rules-all = Todas las actividades que no son opcionales
rules-any = Un número de actividades
rules-any-number = ¿Cuántas?
rules-any-number-hint = Solo para un número de actividades.
rules-of = ¿Qué actividades cuentan?
rules-of-hint = Si no marca ninguna, cuentan todas.
rules-grade = Resultado medio mínimo en las pruebas, en porcentaje
rules-grade-hint = Déjelo vacío si no importa.
rules-not-before = No antes de
rules-each = Cada actividad
rules-activity = ¿Cuándo se completa?
rules-every-condition = Debe cumplirse todo lo que elija.
rules-viewed = Se abrió la página
rules-marked = Se marcó como completada
rules-answered = Se respondieron todas las preguntas del texto
rules-submitted = Se entregó un intento
rules-graded = Un intento tiene calificación
rules-minutes = Minutos dedicados
rules-minutes-hint = Déjelo vacío si no importa.
rules-passed = Resultado alcanzado, en porcentaje
rules-optional = Opcional: no cuenta para el curso
rules-requires = ¿Qué hay que completar antes de que se abra?
rules-requires-hint = Hasta entonces está bloqueada.
rules-opens = Se abre
rules-closes = Se cierra
rules-back = Volver a todas las reglas
rules-bad-any = Escriba un número de 1 al número de actividades que cuentan.
rules-all-optional = Todas las actividades son opcionales, así que nada completaría el curso.
rules-no-grade = No hay ninguna prueba que cuente, así que nadie tiene resultado.
rules-bad-minutes = Escriba un número entero de 1 a 10000.
rules-no-condition = Elija al menos una condición.
rules-no-checks = Esta lección no tiene preguntas. Añada alguna primero.
rules-circle = Se formaría un círculo y nadie podría empezar: { $circle }

### reading of rules
reading-when = Se completa cuando { $clauses }.
reading-all-below = Se completa cuando todo esto está hecho:
reading-nothing = Aún no cuenta nada, así que nadie puede completarlo.
reading-any = { $n ->
    [one] Se completa cuando se completa una de estas { $of } actividades.
    [many] Se completa cuando se completan { $text } de estas { $of } actividades.
   *[other] Se completa cuando se completan { $text } de estas { $of } actividades.
 }
reading-optional = Es opcional y no cuenta: { $titles }.
reading-activity = Para completarla: { $conditions }.
reading-line = { $what }: { $asked }
reading-lessons = { $n ->
    [one] { $text } lección
    [many] Todas las lecciones ({ $text })
   *[other] Las { $text } lecciones
 }
reading-tests = { $n ->
    [one] { $text } prueba
    [many] Todas las pruebas ({ $text })
   *[other] Las { $text } pruebas
 }
reading-lessons-read = { $n ->
    [one] se ha leído la lección
    [many] se han leído todas las lecciones ({ $text })
   *[other] se han leído las { $text } lecciones
 }
reading-lesson-read = se ha leído { $title }
reading-tests-passed = { $n ->
    [1] se ha superado la prueba con al menos el { $percent }
    [2] se han superado las dos pruebas con al menos el { $percent } en cada una
    [one] se ha superado { $text } prueba con al menos el { $percent }
    [many] se han superado todas las pruebas ({ $text }) con al menos el { $percent } en cada una
   *[other] se han superado las { $text } pruebas con al menos el { $percent } en cada una
 }
reading-test-passed = se ha superado { $title } con al menos el { $percent }
reading-tests-submitted = { $n ->
    [one] se ha entregado la prueba
    [many] se han entregado todas las pruebas ({ $text })
   *[other] se han entregado las { $text } pruebas
 }
reading-test-submitted = se ha entregado { $title }
### translation
translate-tab = Traducción
translate-title = Traducciones
translate-lead = Elija un idioma para traducir texto por texto, o para entregar un archivo a quien traduce y subirlo después traducido.
translate-language = Idioma
translate-progress = Traducido
translate-done = Traducido
translate-stale = Desactualizado
translate-missing = Falta
translate-unmarked = De original desconocido
translate-unreviewed = Traducción automática sin revisar
translate-gone = Ya no está en el curso
translate-gone-note = El original de este texto se quitó del curso. Quite también la traducción o, antes, lleve sus palabras a otro texto.
translate-unreadable = No se conocen los idiomas: no se puede leer course.toml
translate-one-language = Este curso tiene un solo idioma
translate-one-language-note = Añada un idioma al curso; entonces sus textos aparecerán aquí.
translate-into = Traducción al { $language }
translate-all-languages = Todos los idiomas
translate-files = Progreso por archivo
translate-file = Archivo
translate-all-files = Todos los archivos
translate-apart = { $file }: los bloques de esta traducción no se corresponden uno a uno con los del original ({ $recorded } anotados, { $there } presentes). Corríjala en el editor de la lección; hasta entonces sus textos no se cambian aquí.
translate-exchange = Archivos para quienes traducen
translate-export = Entregar un archivo para traducir
translate-format = Formato
translate-format-xliff = XLIFF 2.1
translate-format-po = PO (gettext)
translate-which = Qué textos
translate-which-open = Lo que falta, lo desactualizado y lo que está sin revisar
translate-which-all = Todo
translate-download = Descargar
translate-import = Subir un archivo traducido
translate-import-file = El archivo traducido
translate-import-hint = XLIFF 2 o PO, tal como se entregó aquí; 1 MB como máximo. Los enlaces, el código y las demás marcas deben estar completos. El mismo archivo puede subirse dos veces.
translate-upload = Subir
translate-no-file = No llegó ningún archivo con el formulario. Elija uno y súbalo de nuevo.
translate-file-refused = Se rechazó { $name } y no se ha cambiado nada
translate-at-line = Línea { $line }:
translate-why-kind = No es XLIFF ni PO. Pida el archivo que se entregó aquí, no un archivo comprimido ni de ofimática.
translate-why-encoding = El archivo no está escrito en UTF-8. Guárdelo en UTF-8.
translate-why-doctype = El archivo tiene un tipo de documento o entidades propias, que aquí no se leen.
translate-why-syntax = El archivo no se puede leer aquí: { $what }
translate-why-version = No es XLIFF 2, sino «{ $version }». Guárdelo como XLIFF 2.0 o 2.1.
translate-why-language = El archivo es del idioma «{ $found }», pero se esperaba «{ $wanted }». Elija la página del idioma correcto.
translate-why-too-much = El archivo contiene más elementos, o más niveles, que cualquier curso.
translate-why-nothing = No hay textos en el archivo.
translate-report = Resultado de { $name }
translate-report-taken = Incorporados
translate-report-accepted = Aceptados tal como están
translate-report-stale = Incorporados, pero hechos a partir de un original anterior: desactualizados
translate-report-same = Ya estaban en el curso
translate-report-open = Aún sin traducir
translate-report-refused = Rechazados
translate-report-lines = Textos por revisar
translate-report-warnings = Avisos del glosario
translate-line = Línea
translate-text = Texto
translate-what = Qué sucede
translate-back = Volver a la traducción
translate-fate-taken = Incorporado.
translate-fate-stale = Su original ha cambiado desde que se entregó el archivo. Se incorporó y está marcado como desactualizado.
translate-fate-accepted = Aceptado tal como está.
translate-fate-same = Ya estaba en el curso.
translate-fate-empty = Sin traducir.
translate-fate-unfinished = Sigue marcado como no terminado.
translate-fate-changed = Su original ha cambiado desde que se entregó el archivo. Entregue un archivo nuevo.
translate-fate-unknown = El curso no tiene ese texto.
translate-fate-twice = Aparece dos veces en el archivo; se incorporó el primero.
translate-refusal-empty = Escriba primero la traducción.
translate-refusal-shape = Conserve la forma del original: un encabezado, un párrafo, una lista o una tabla, igual que allí.
translate-refusal-apart = Los bloques de esta traducción no se corresponden uno a uno con los del original.
translate-refusal-language = El curso no se traduce a este idioma.
translate-refusal-file = Con esto el curso tendría un error: { $why }
translate-codes = Las marcas del original no están completas.
translate-codes-lost = Faltan marcas del original: { $codes }.
translate-codes-more = No están en el original: { $codes }.
translate-warn-unused = Glosario: para «{ $source }» se dice «{ $target }».
translate-warn-forbidden = Glosario: no diga «{ $word }».
translate-warn-instead = Glosario: diga «{ $target }», no «{ $word }».
translate-machine = Traducción automática
translate-machine-note = Una máquina traduce lo que falta o está desactualizado. Sus textos se marcan como no revisados, y el curso no se publica hasta que una persona haya aceptado cada uno.
translate-machine-ask = Traducir automáticamente
translate-machine-waiting = La máquina está trabajando. Recargue la página dentro de un rato.
translate-machine-done = Listo. Textos puestos en el borrador: { $taken }; textos que no eran lo bastante buenos: { $refused }.
translate-machine-failed = La traducción automática ha fallado
translate-no-machine = Este sitio no tiene traducción automática.
translate-texts = Textos
translate-text-in = Texto en { $language }
translate-changes-note = Tachado: el original del que se hizo la traducción; subrayado: lo nuevo.
translate-show = Mostrar
translate-show-open = Lo pendiente
translate-show-all = Todo
translate-show-warned = Con aviso del glosario
translate-filter = Mostrar estos
translate-nothing = No hay nada que mostrar.
translate-of = { $from } a { $to } de { $total }
translate-previous = Anterior
translate-save = Guardar
translate-accept = Aceptar
translate-mark = Marcar como actualizado
translate-remove = Quitar la traducción
translate-accept-file = Aceptar todas las traducciones automáticas de este archivo
translate-now = El texto tal como está ahora
translate-collision = Otra persona ha cambiado esto entretanto. El texto de usted se conserva aquí; mire el de la otra persona y guarde de nuevo.
translate-base-changed = El original de este texto ha cambiado entretanto y no se ha guardado nada. Vuelva atrás, recargue la página y ponga otra vez su texto: { $text }
terms-title = Términos para quienes traducen
terms-lead = Lo que deben decir, y lo que no, las traducciones de todos los cursos. Cada curso añade su propio glosario.
terms-into = Al idioma
terms-from = Del idioma
terms-none = Aún no hay términos para este idioma.
terms-source = Término
terms-target = Traducción obligatoria
terms-forbidden = No debe usarse
terms-note = Nota
terms-ways = Una forma de decirlo por línea.
terms-add = Añadir un término
terms-remove = Quitar
terms-wrong = Indique un término, dos idiomas distintos y una traducción obligatoria o una palabra que no deba usarse.

### health
health-tab = Estado
health-title = Cómo va el curso
health-links = Enlaces
health-link = Enlace
health-where = Dónde
health-since = Desde
health-links-tried = Enlaces a otros sitios: { $all }; probados: { $tried }.
health-links-last = Última prueba: { $time }.
health-links-weekly = Se prueban una vez por semana.
health-links-dead = Enlaces por revisar
health-links-good = No se conoce ningún enlace roto.
health-links-try = Probar los enlaces ahora
health-links-asked = Se están probando los enlaces. Recargue la página dentro de un rato.
health-link-gone = La página ya no existe.
health-link-failed = No se pudo acceder al sitio, o falló.
health-link-refused = No es una dirección de la internet pública; no se probó.
health-link-moved = Trasladada definitivamente a { $to }
health-media = Medios y archivos
health-media-good = No falta nada: hay subtítulos, transcripciones y textos alternativos.
health-faults = El curso tiene errores y no puede publicarse hasta que se corrijan.
health-captions = Sin subtítulos en: { $languages }
health-reading = Facilidad de lectura
health-lesson = Lección
health-no-lessons = Aún no hay lecciones.
health-easy = fácil
health-harder = bastante difícil
health-hard = difícil
health-sentence = { $words } palabras por frase
health-long = { $share } de palabras largas
health-definition = Cómo se mide
health-reading-note = Solo se mide el texto corrido: sin encabezados, tablas ni código; no se incluyen las lecciones de menos de 50 palabras. Cuanto más alta la puntuación, más fácil: 60 o más es fácil, de 30 a 60 bastante difícil, menos de 30 difícil. Las puntuaciones de idiomas distintos no se pueden comparar.
health-measure-ar = no se usa ninguna fórmula publicada, sino las palabras por frase y la proporción de palabras de siete letras o más, sin contar el artículo.
health-measure-zh = no se usa ninguna fórmula publicada, sino los caracteres por frase.
health-stops = Dónde se detienen los participantes
health-unpublished = El curso aún no está publicado, así que nadie lo ha seguido.
health-too-few = Aún no hay bastantes participantes: no se muestran grupos de menos de { $k }.
health-few = menos de { $k }
health-learners = Participantes que han abierto el curso: { $n }
health-activity = Actividad
health-reached = Llegaron aquí
health-completed = La completaron
health-stopped = Se detuvieron aquí
health-stops-note = Participantes de todas las ediciones hasta ahora. Se detuvieron aquí: esta fue su última actividad, hace más de 14 días, y no han completado el curso. Las cifras se redondean a múltiplos de cinco; las menores de { $k } no se muestran.
health-questions = Las preguntas más difíciles
health-question = Pregunta
health-share = Puntos obtenidos
health-attempts = Intentos
health-discrimination = Discriminación
health-questions-note = Primeros intentos entregados. Puntos obtenidos: proporción media de los puntos de la pregunta, la más baja primero; no se muestran preguntas con menos de { $k } intentos. Discriminación: correlación con los puntos de las demás preguntas, a partir de 20 intentos; por debajo de 0,2 conviene revisar la pregunta.
### editor
editor-mine-title = Editar cursos
editor-tabs = Partes del editor
editor-outline = Esquema
editor-saved = Guardado.
editor-unchanged = No se ha cambiado nada: ya estaba así.
editor-changed-meanwhile = Otra persona ha cambiado esto entretanto, y no se ha sobrescrito nada de lo que hizo. Recargue la página, mírelo y hágalo de nuevo.
editor-mine-lead = Cursos en preparación y cursos publicados en los que puede trabajar.
editor-wrong = Esto aún no se puede aceptar
editor-none = Aún no hay cursos
editor-none-text = Empiece uno más abajo. Nadie lo ve hasta que usted lo publique.
editor-state = Estado
editor-home = Se edita en
editor-changed = Último cambio
editor-home-files = archivos
editor-home-browser = el navegador
editor-state-new = Aún sin publicar
editor-state-same = Tal como se publicó (versión { $number })
editor-state-ahead = Cambiado desde la versión { $number }
editor-new = Empezar un curso nuevo
editor-new-title = Título, en el idioma original
editor-new-title-wrong = Escriba un título de 200 caracteres como máximo.
editor-new-slug = Nombre en el enlace
editor-new-slug-hint = Letras minúsculas, cifras y guiones, por ejemplo clean-air. Después no se puede cambiar. Si se deja vacío, se forma con el título cuando tiene letras latinas.
editor-new-slug-wrong = Use letras minúsculas a–z, cifras y guiones, empezando por una letra; 64 caracteres como máximo.
editor-new-slug-taken = Otro curso tiene este nombre en su enlace. Elija otro.
editor-new-base = Idioma original
editor-new-languages = Idiomas
editor-new-languages-hint = El idioma original es siempre uno de ellos. Más adelante puede añadir otros.
editor-new-start = Empezar con
editor-new-example = Un pequeño ejemplo
editor-new-example-hint = Una lección, un dibujo, una pregunta para comprobar lo aprendido y una prueba, para que los adapte a su curso.
editor-new-empty = Nada
editor-new-empty-hint = Solo el título; usted añade módulos y lecciones.
editor-new-begin = Empezar
editor-begun = El curso está empezado. Nadie lo ve hasta que usted lo publique.
editor-taken = Ahora el curso se edita en el navegador.
editor-undone = Deshecho.
editor-begin-draft = Empezar un borrador
editor-lives-new = Este curso se edita en el navegador: se empezó aquí y aún no está publicado.
editor-lives-browser = Este curso se edita en el navegador: lo que ven los participantes se publica desde este borrador.
editor-lives-browser-since = Este curso se edita en el navegador desde el { $when }: lo que ven los participantes se publica desde este borrador.
editor-lives-browser-by = Este curso se edita en el navegador desde el { $when }, cuando { $name } lo pasó de los archivos: lo que ven los participantes se publica desde este borrador.
editor-lives-files-title = Este curso se edita en archivos
editor-lives-program = La versión { $number } viene con el propio programa y se renueva con él.
editor-lives-files = La versión { $number } se importó desde archivos el { $when }; quien tiene los archivos importa la siguiente.
editor-lives-commit = Commit de Git:
editor-take-why = Lo que se cambie aquí solo puede publicarse cuando el curso se edite en el navegador. Entonces ya no se podrán importar archivos encima, salvo que alguien lo devuelva a propósito a los archivos.
editor-take = Pasarlo al navegador
editor-somebody = alguien
editor-gone = Lo que quería cambiar ya no está: alguien lo ha quitado entretanto. Recargue la página.
editor-inline = Esta parte de course.toml está escrita como tablas en línea, que solo un editor de texto puede cambiar. Escríbala como [[module]] y [[module.activity]].
editor-unreadable = El archivo no se puede leer y no se ha cambiado nada: { $why }
editor-unreadable-title = course.toml no se puede leer
editor-undo = Deshacer
editor-undo-too-late = Esto se ha vuelto a cambiar después; si se deshiciera, se perdería el cambio posterior. No se ha cambiado nada.
editor-done-added = Añadido.
editor-done-moved = Movido.
editor-done-removed = Quitado.
editor-done-renamed = Cambiado.
editor-no-module = El esquema está vacío
editor-no-module-text = Un curso se compone de módulos, y un módulo, de lecciones y pruebas. Añada el primer módulo.
editor-no-activity = Aún no hay nada en este módulo.
editor-title-wrong = Escriba un título de 200 caracteres como máximo.
editor-title-in = Título ({ $language })
editor-minutes = Duración en minutos
editor-minutes-wrong = Escriba un número entero de minutos, 1 como mínimo.
editor-kind = Tipo
editor-add = Añadir
editor-add-module = Añadir un módulo
editor-add-activity = Añadir una lección o prueba
editor-move-up = Subir
editor-move-down = Bajar
editor-move-to = Al módulo
editor-move = Mover
editor-more = Más
editor-rename = Cambiar el nombre
editor-remove = Quitar
editor-drag = Mover
editor-drag-help = Arrástrelo a su lugar o use las flechas arriba y abajo.
editor-save = Guardar
editor-cancel = Cancelar
editor-not-translated-yet = Aún sin traducir, por eso no tiene título en:
editor-lessons = Lecciones
editor-no-lesson = Aún no hay lecciones
editor-base = idioma original
editor-n-missing = { $n ->
    [one] falta { $text } segmento
    [many] faltan { $text } de segmentos
   *[other] faltan { $text } segmentos
 }
editor-n-stale = { $n ->
    [one] { $text } desactualizado
    [many] { $text } desactualizados
   *[other] { $text } desactualizados
 }
editor-n-unmarked = { $n ->
    [one] { $text } sin marcar
    [many] { $text } sin marcar
   *[other] { $text } sin marcar
 }
editor-whole = El texto entero
editor-by-segment = Segmento por segmento
editor-languages = Esta lección en
editor-ways = Maneras de editar
editor-as-learner = Ver como lo ven los participantes
editor-text-in = Texto ({ $language })
editor-text-hint = Markdown. La primera línea, «# …», es el título de la lección. Con Ctrl+S se guarda; con Tab se sale del texto.
editor-save-and-mark = Guardar; corresponde al original
editor-preview = Vista previa
editor-preview-hint = Lo que verán los participantes aparece aquí mientras escribe o cuando pulsa «Vista previa».
editor-preview-none = Aún no hay nada que mostrar.
editor-base-text = Idioma original: { $language }
editor-line = Línea { $line }
editor-tools = Herramientas de texto
editor-tool-bold = Negrita (Ctrl+B)
editor-tool-italic = Cursiva (Ctrl+I)
editor-tool-heading = Encabezado de sección
editor-tool-list = Lista
editor-tool-numbers = Lista numerada
editor-tool-quote = Cita
editor-tool-link = Enlace (Ctrl+K)
editor-tool-picture = Imagen
editor-tool-table = Tabla
editor-tool-note = Nota
editor-kept = Se conserva en este navegador, aún sin guardar
editor-offline = No tiene conexión. Lo que ha escrito se conserva en este navegador y se guardará cuando vuelva la conexión.
editor-signed-out = Su sesión ha terminado. Lo que ha escrito se conserva en este navegador: inicie sesión y lo encontrará aquí de nuevo.
editor-failed = No se ha podido guardar. Lo que ha escrito se conserva en este navegador; inténtelo de nuevo.
editor-restored = Se ha recuperado lo último que escribió aquí y no había guardado.
editor-discard = Volver al texto guardado
editor-segments-hint = Junto a cada segmento del original está su traducción. Lo que cambie se marca como correspondiente al original tal como está ahora.
editor-apart = Los segmentos no se corresponden uno a uno
editor-apart-text = Esta traducción tiene { $own } segmentos; su original tenía { $recorded } cuando se hizo. Edite el texto entero hasta que coincidan y márquelo entonces como actualizado.
editor-segment-translated = traducido
editor-segment-stale = desactualizado
editor-segment-missing = falta
editor-segment-unmarked = sin marcar
editor-segment-gone = ya no está en el original
editor-segment-gone-text = Esto ya no está en el original.
editor-segment-unreviewed = traducción automática, sin revisar
editor-segment-refused = Un segmento no puede quedar así: debe seguir siendo lo que es en el original, como un solo párrafo, una sola lista o un solo encabezado. No se ha guardado nada; lo que escribió sigue aquí.
editor-mark = Marcar como actualizado
editor-mark-all = Marcar todo como actualizado
editor-take-out = Quitarlo
editor-same-lines = { $n ->
    [one] … una línea igual …
    [many] … { $text } de líneas iguales …
   *[other] … { $text } líneas iguales …
 }
editor-theirs = Lo que guardó la otra persona
editor-mine = Lo que escribió usted
editor-conflict = Otra persona ha guardado esta lección mientras usted escribía
editor-conflict-by = { $name } la guardó el { $when }. No se ha perdido nada: aquí están los dos textos. El de usted aún no está guardado.
editor-conflict-at = Se guardó el { $when }. No se ha perdido nada: aquí están los dos textos. El de usted aún no está guardado.
editor-conflict-removed = Se ha quitado. No se ha perdido nada: su texto está aquí, aún sin guardar.
editor-conflict-both = Los dos en uno
editor-conflict-clean = Cada cual cambió partes distintas, así que ambos cambios están en este texto. Repáselo y guárdelo.
editor-conflict-doubtful = { $n ->
    [one] En un lugar se cambió lo mismo dos veces: allí va primero el otro texto y después el de usted. Corríjalo y guarde.
    [many] En { $text } de lugares se cambió lo mismo dos veces: allí va primero el otro texto y después el de usted. Corríjalo y guarde.
   *[other] En { $text } lugares se cambió lo mismo dos veces: allí va primero el otro texto y después el de usted. Corríjalo y guarde.
 }
editor-conflict-save-both = Guardar este texto
editor-conflict-one = Solo uno de los dos
editor-conflict-one-text = Lo que se sustituye queda en el historial.
editor-conflict-mine = Guardar el mío en su lugar
editor-conflict-theirs = Conservar el otro y descartar el mío
editor-preview-bar = Vista previa del borrador
editor-preview-text = Así lo verán los participantes cuando se publique. Nada de lo que haga aquí se conserva.
editor-preview-back = Volver al editor
editor-show-key = Mostrar las respuestas correctas
editor-hide-key = Ocultar las respuestas correctas
editor-publish = Publicar
editor-history = Historial
editor-export = Descargar como .zip
editor-changes = Diferencias con la versión publicada
editor-changes-new = Todo: el curso aún no está publicado.
editor-changes-none = Nada: el borrador está tal como se publicó.
editor-part = Parte
editor-file = Archivo
editor-file-course = El curso en sí
editor-file-added = nuevo
editor-file-removed = quitado
editor-file-changed = cambiado
editor-check = Comprobación
editor-check-good = Ningún problema
editor-fault = error
editor-warning = aviso
editor-warnings = { $n ->
    [one] Un aviso
    [many] { $text } de avisos
   *[other] { $text } avisos
 }
editor-more-findings = … y { $n } más.
editor-publish-same = El borrador está tal como se publicó; no hay nada nuevo que publicar.
editor-publish-faults = { $n ->
    [one] Hay que corregir un error antes de publicar.
    [many] Hay que corregir { $text } de errores antes de publicar.
   *[other] Hay que corregir { $text } errores antes de publicar.
 }
editor-publish-in-files = Este curso se edita en archivos. Páselo primero al navegador; entonces podrá publicarse aquí.
editor-publish-as = Publicar como versión { $number }
editor-note = Novedades
editor-note-hint = Una o dos frases para sus colegas; figuran en la lista de versiones.
editor-optional = opcional
editor-is-published = Publicado. A partir de ahora lo ven los participantes.
editor-is-restored = El borrador es ahora como era esa versión. Lo que había antes está en el historial.
editor-published = Publicado
editor-draft = Borrador
editor-back-to-changes = Volver a todos los cambios
editor-no-text = Este archivo no es texto, así que no se pueden mostrar sus diferencias.
editor-versions = Versiones
editor-version = Versión { $number }
editor-current = la que ven los participantes
editor-from-files = desde archivos
editor-restore = Restablecer como borrador
editor-when = Cuándo
editor-who = Quién
editor-what = Qué
editor-acts-column = Qué hacer
editor-acts = Cambios del borrador
editor-files = { $n ->
    [one] { $text } archivo
    [many] { $text } de archivos
   *[other] { $text } archivos
 }
editor-act-begin = Borrador empezado
editor-act-lesson = Lección cambiada
editor-act-add = Añadido al esquema
editor-act-move = Orden cambiado
editor-act-remove = Quitado del esquema
editor-act-rename = Nombre cambiado
editor-act-undo = Cambio deshecho
editor-act-restore = Versión restablecida
editor-act-take = Igualado a la versión publicada
editor-act-other = Cambiado
### The API
api-zip-wrong = El cuerpo no es un archivo comprimido que se pueda leer, o contiene más de lo que admite un curso.
api-not-your-course = De este curso se ocupan otras personas: solo su equipo puede publicarlo.
api-course-faults = El curso tiene errores; no se ha cambiado nada.
api-no-course = No hay ningún curso publicado en esta dirección.
### Announcements
announce-title = Anuncios
announce-lead = Lo que escriba aquí aparece en la página del curso para las personas a quienes va dirigido, desde ahora o desde la hora que usted fije.
announce-none-written = Aún no se ha anunciado nada.
announce-new = Anuncio nuevo
announce-one = Un anuncio
announce-subject = Título
announce-text = Texto
announce-text-hint = Markdown: **negrita**, listas con «- », enlaces como [palabras](https://…).
announce-to = Para
announce-to-all = Todas las personas del curso
announce-to-run = Edición: { $name }
announce-to-group = Grupo: { $name }
announce-group-gone = Un grupo eliminado: nadie ve el anuncio
announce-to-error = Elija a quién va dirigido.
announce-shown = Visible desde
announce-from = a partir del { $when }
announce-at = Mostrarlo desde
announce-at-hint = Déjelo vacío para mostrarlo de inmediato. Según la hora de su zona horaria.
announce-at-error = Indique un día y una hora, o déjelo vacío.
announce-pin-until = Mantenerlo arriba hasta
announce-pin-hint = El último día en que aparece antes que los demás. Puede quedar vacío.
announce-pinned-error = Elija un día posterior al primer día visible, o déjelo vacío.
announce-pinned = Arriba
announce-mail = Por correo
announce-by-mail = Enviarlo también por correo electrónico
announce-by-mail-hint = Cada persona lo recibe en su idioma o, si no lo hay, en el más cercano de los que usted escribió. Quien no quiere mensajes de este curso no recibe ninguno.
announce-mailed = enviado
announce-mail-later = cuando se muestre
announce-no-mail = no
announce-publish = Anunciar
announce-save = Guardar
announce-preview = Vista previa
announce-preview-title = Como lo leerán los participantes
announce-missing = No está escrito en: { $languages }. Quienes leen esos idiomas ven otro, y se les avisa.
announce-withdraw = Retirar
announce-withdraw-note = Deja de mostrarse, y los correos pendientes no se envían. Lo que ya se envió no se puede retirar.
announce-withdrawn-on = retirado el { $when }
announce-changed = modificado el { $when }
announce-unread = Nuevo
announce-unread-count = { $n ->
    [one] Hay { $text } que no ha leído.
    [many] Hay { $text } que no ha leído.
   *[other] Hay { $text } que no ha leído.
 }
announce-all = Todos los anuncios
announce-none = No hay anuncios.
announce-flash-made = El anuncio se ha guardado.
announce-flash-changed = El anuncio se ha modificado.
announce-flash-withdrawn = El anuncio se ha retirado.
### Numbers of a course
numbers-title = Cifras del curso
numbers-lead = Cuántas personas siguen el curso y lo completan. Los grupos pequeños se omiten por igual aquí, en el archivo y para los programas.
numbers-of = Cifras de
numbers-show = Mostrar
numbers-all = Desde el principio
numbers-quarter = { $year }, trimestre { $number }
numbers-run = Edición: { $name }
numbers-run-open = sin fechas
numbers-whole = Cifras
numbers-figure = Cifra
numbers-value = Número
numbers-meaning = Qué se cuenta
numbers-started = Empezaron
numbers-started-text = Personas que se inscribieron en este período o edición y han abierto al menos una actividad. Las demás cifras se refieren a ellas.
numbers-active = Activas
numbers-active-text = De ellas, las que han abierto una actividad en los últimos { $days } días.
numbers-completed = Completaron
numbers-completed-text = De ellas, las que han completado el curso hasta ahora y tienen una constancia válida.
numbers-rate = Tasa de finalización
numbers-rate-text = Las que completaron entre las que empezaron, redondeada. Nunca se muestra como «todas» ni como «ninguna».
numbers-median = Mediana de días hasta completar
numbers-median-text = La mitad de quienes completaron el curso necesitó como máximo este número de días desde la inscripción hasta completarlo.
numbers-days = { $n ->
    [one] { $text } día
    [many] { $text } de días
   *[other] { $text } días
 }
numbers-hidden = no se muestra
numbers-by-language = Por idioma
numbers-by-country = Por país
numbers-by-sex = Por sexo
numbers-female = Femenino
numbers-male = Masculino
numbers-other = Otro
numbers-not-stated = No indicado
numbers-others = Todos los demás
numbers-nothing = Los grupos son demasiado pequeños para esta tabla.
numbers-started-only = Para una parte del tiempo o del curso solo se distingue a quienes empezaron, y solo en grupos lo bastante grandes en cada período o edición: más cifras podrían restarse entre sí. «Desde el principio» tiene las demás cifras.
numbers-crossed = País por sexo
numbers-crossed-text = Empezaron. Los países con alguna mujer o algún hombre, pero menos de { $k }, figuran en «Todos los demás».
numbers-protection = Cómo se protegen los grupos pequeños
numbers-protection-text = Un grupo de menos de { $k } personas no se muestra, ni tampoco una cifra de la que pudiera deducirse. Una cifra solo cambia cuando ha variado en { $k } o más. «No indicado» y «Otro» cuentan en todos los totales.
numbers-n = Empezaron (n)
numbers-k = Grupo más pequeño (k)
numbers-suppressed = Cifras que no se muestran
numbers-rule = Reglas
numbers-at = A fecha de
numbers-category = Categoría
numbers-column-table = Tabla
numbers-csv = Descargar (CSV)
numbers-exact = Ver las cifras exactas
numbers-exact-text = Las cifras exactas pueden señalar a personas concretas. Diga para qué las necesita: su nombre, el curso y la finalidad se escriben en el registro de auditoría.
numbers-exact-reason = Finalidad
numbers-exact-show = Mostrar las cifras exactas
numbers-exact-shown = Estas son las cifras exactas
numbers-exact-shown-text = No las comparta: aquí los grupos pequeños no están protegidos. En el registro de auditoría consta que usted las ha abierto.
### Runs
runs-title = Ediciones
runs-run = Edición
runs-self-paced = A su ritmo
runs-self-paced-note = Sin fechas: empiece cuando quiera y avance a su ritmo.
runs-lead = Una edición es una convocatoria del curso con fechas, plazas, equipo y grupos propios. Junto a ellas está siempre la edición a su ritmo.
runs-none = Aún no hay ninguna edición con fechas.
runs-all = Todas las ediciones
runs-new = Edición nueva
runs-make = Crear la edición
runs-save = Guardar
runs-edit = Modificar la edición
runs-going = En curso
runs-upcoming = Próximamente
runs-ended = Terminada
runs-cancelled = Cancelada
runs-over = Pasadas
runs-when = Fechas
runs-people = Participantes
runs-taken-of = { $taken } de { $capacity }
runs-from-to = del { $from } al { $to }
runs-from = desde el { $from }
runs-no-dates = Sin fechas
runs-name = Nombre ({ $language })
runs-name-hint = Por ejemplo, «Primavera de 2026» o «Para puntos focales, junio». Basta un idioma.
runs-other-languages = Nombre en otros idiomas
runs-title-error = Escriba un nombre de 120 caracteres como máximo.
runs-slug = Dirección
runs-slug-hint = Letras latinas minúsculas, cifras y guiones. Si se deja vacío, se forma con el primer día.
runs-slug-error = Escriba como máximo 40 letras latinas minúsculas, cifras y guiones; «new» y «self» significan otra cosa.
runs-slug-taken = El curso ya tiene una edición con esta dirección. Elija otra.
runs-starts = Empieza
runs-starts-error = Indique cuándo empieza la edición.
runs-ends = Termina
runs-ends-hint = Después, los participantes pueden seguir leyéndolo todo, pero no se aceptan respuestas nuevas.
runs-opens = Apertura de la inscripción
runs-closes = Cierre de la inscripción
runs-zone = Zona horaria
runs-zone-hint = Según la hora de { $zone }. Cada persona ve las fechas en su propia zona horaria.
runs-mode = Cómo inscribirse
runs-code-hint = Hace falta cuando la inscripción requiere un código.
runs-capacity = Plazas
runs-capacity-hint = Si se deja vacío, hay sitio para todo el mundo.
runs-changed-meanwhile = Otra persona modificó esta edición entretanto. Lo que usted escribió sigue aquí: mire la edición en otra ventana y guarde de nuevo.
runs-dates = Fechas de las actividades
runs-dates-lead = Fechas de esta edición en lugar de las del curso. Donde un campo está vacío vale la fecha del curso; una fecha anterior al comienzo de la edición no cierra nada en ella.
runs-dates-none = El curso no pone fecha a ninguna actividad.
runs-dates-others = Actividades sin fechas
runs-dates-course = En el curso: { $time }
runs-dates-closes = { $title } (se cierra en una edición)
runs-copy = Copiar la edición
runs-copy-lead = La copia tiene la misma duración, las mismas plazas y la misma forma de inscribirse. Todas sus fechas se desplazan con el comienzo. Los participantes no se copian.
runs-copy-what = Qué copiar también
runs-copy-dates = Las fechas de las actividades, desplazadas del mismo modo
runs-copy-staff = El equipo de la edición
runs-copy-groups = Los grupos, vacíos
runs-copy-do = Crear la copia
runs-staff = Equipo de esta edición
runs-staff-note = Ven y atienden solo a los participantes de esta edición. El equipo del curso atiende todas las ediciones.
runs-groups-none = Esta edición no tiene grupos propios.
runs-close-title = Cerrar o cancelar
runs-close-note = A partir de ahora no se inscribe nadie más. Quien ya sigue la edición continúa.
runs-close = Cerrar la inscripción ahora
runs-cancel-title = Cancelar la edición
runs-cancel-note = Todas las personas inscritas reciben un correo con el motivo. Lo que hicieron se conserva; no se acepta nada nuevo. No se puede deshacer.
runs-cancel-hint = Los participantes lo leen tal como usted lo escribe.
runs-cancel = Cancelar la edición
runs-cancelled-on = Cancelada el { $time }
runs-flash-made = La edición está creada.
runs-flash-saved = La edición está guardada.
runs-flash-copied = La copia está creada.
runs-flash-closed = La inscripción está cerrada.
runs-flash-cancelled = La edición está cancelada. Se está avisando a las personas inscritas.
runs-flash-staff-added = A partir de ahora, esta persona atiende esta edición.
runs-flash-staff-removed = Esta persona ya no atiende esta edición.
runs-flash-switched = Ahora continúa en esta edición.
runs-group-run = De qué edición
runs-group-course = Todo el curso
runs-group-of = { $group } ({ $run })
runs-group-run-error = Elija una de las ediciones que atiende.
runs-add-run = A qué edición
runs-add-run-error = Elija una edición que no haya terminado y que usted atienda.
runs-refused-cancelled = Esta edición está cancelada. Elija otra.
runs-takes-nothing = Esta edición terminó el { $time }. Puede leerlo todo, pero no se aceptan respuestas nuevas.
runs-begins = Esta edición empieza el { $time }. Hasta entonces puede ver qué contiene el curso.
runs-due = Hasta el { $time }
runs-not-current = Usted también sigue esta edición. Para trabajar en ella, continúe aquí.
runs-go-on-here = Continuar en esta edición
runs-back-to-current = Volver a la edición en la que está
runs-others = Sus otras ediciones de este curso
runs-others-note = Lo que hace cuenta en la edición en la que continúa.
runs-switch = Continuar allí
runs-offered = Ediciones
runs-offered-lead = Siga el curso con otras personas, en fechas fijas.
runs-enrol-until = Inscripción hasta el { $time }
runs-places = { $n ->
    [one] Queda { $text } plaza
    [many] Quedan { $text } de plazas
   *[other] Quedan { $text } plazas
 }
runs-in = Usted sigue esta edición
runs-course-in = { $course } ({ $run })
runs-mail-cancelled-subject = Edición cancelada: { $course }
runs-mail-cancelled-text = La edición { $run } del curso { $course } se ha cancelado. El motivo:
runs-mail-cancelled-other = Lo que usted hizo se conserva. En la página del curso verá si hay otra edición.
runs-api-no-run = El curso no tiene esa edición.
api-no-person = No existe tal persona o su cuenta no se puede usar.
api-lives-in-browser = Este curso se edita en el navegador. Impórtelo por línea de órdenes con --take-back para volver a editarlo en archivos.

### Privacy: what is held, and how long
personal-learning = Aprendizaje
personal-learning-purpose = Que las personas puedan seguir cursos, interrumpirlos y continuarlos, y ayudar a quien se atasca.
personal-learning-data = Inscripciones, qué se abrió y cuánto tiempo, respuestas, resultados, grupos, fechas fijadas para una persona
personal-statements = Constancias de finalización
personal-statements-purpose = Certificar que alguien completó un curso y permitir que otras personas lo comprueben.
personal-statements-data = Nombre de la persona, curso, calificación, fecha, código; motivos de los cambios hechos a mano
personal-messages = Mensajes del equipo de los cursos
personal-messages-purpose = Que el equipo de un curso pueda escribir a sus participantes.
personal-messages-data = Quién escribió, el texto, a quién se envió; quién no quiere esos mensajes
personal-writing = Redacción y gestión de cursos
personal-writing-purpose = Saber quién puede cambiar un curso y quién cambió qué.
personal-writing-data = Identificadores de autores y equipo junto a lo que hicieron; filtros que guardaron
retention-beats = Señales de que una página está abierta
retention-beats-rule = Las señales de que una página está abierta se conservan { $time } y luego se eliminan. El tiempo dedicado queda en el progreso.
retention-test-answers = Respuestas en las pruebas
retention-test-answers-rule = Las respuestas en las pruebas se conservan { $time } después de entregar la prueba y luego se eliminan. El resultado se queda.
retention-lesson-answers = Respuestas en las lecciones
retention-lesson-answers-rule = Las respuestas en las lecciones se conservan { $time } y luego se eliminan. En el progreso consta que se dieron.
retention-draft-history = Textos anteriores de cursos publicados
retention-draft-history-rule = Los textos anteriores a la última publicación de un curso se conservan { $time } y luego se eliminan. Las versiones publicadas se quedan.
retention-previews = Miniaturas de las listas
retention-previews-rule = Las miniaturas de las listas se conservan { $time }, luego se eliminan y se vuelven a crear cuando alguien las mira.
archive-enrolments = Cursos
archive-statements = Constancias de finalización
archive-progress = Progreso
archive-lesson-answers = Respuestas en las lecciones
archive-attempts = Intentos en las pruebas
archive-test-answers = Respuestas en las pruebas
archive-messages = Mensajes del equipo de los cursos
archive-groups = Grupos
archive-other = Más sobre los cursos
archive-course = Curso
archive-state = Estado
archive-requested = Inscripción o solicitud
archive-decided = Decisión
archive-last-activity = Última actividad
archive-last-at = Última vez
archive-holder = Nombre que figura
archive-code = Código
archive-grade = Calificación
archive-completed = Completado
archive-withdrawn = Retirada
archive-reason = Motivo
archive-activity = Actividad
archive-first = Primera vez
archive-seconds = Segundos
archive-outcome = Resultado
archive-percent = Porcentaje
archive-question = Pregunta
archive-answer = Respuesta
archive-right = Correcta
archive-yes = sí
archive-no = no
archive-when = Cuándo
archive-attempt = Intento
archive-handed-in = Entregado
archive-points = Puntos
archive-message = Mensaje
archive-group = Grupo
archive-what = Qué
archive-more = Detalles
archive-as-staff = Usted forma parte del equipo de este curso
archive-saved-view = Un filtro que usted guardó
archive-stopped = Usted no quiere recibir mensajes de su equipo
### Search and themes: what courses contribute
find-courses = Cursos
find-lessons = Lecciones
find-drafts = Borradores
find-theme-courses = { $n ->
    [one] Un curso
    [many] { $n } de cursos
   *[other] { $n } cursos
}
find-theme-none = Aún no hay ningún curso sobre este tema.
find-theme-narrow = Acotar estos cursos
### What a check of a course finds, by kind

finding-alternative = Una imagen no tiene texto alternativo. Diga en pocas palabras qué muestra, para quienes no pueden verla.
finding-base = Falta un texto en el idioma original del curso. Escríbalo primero en ese idioma.
finding-block = Un bloque que empieza por ::: es desconocido, no tiene final o no puede estar aquí.
finding-caption = Este pie no se muestra: una imagen con pie debe estar sola en su párrafo.
finding-captions = Los subtítulos de una grabación faltan o no se pueden leer. Deben ser un archivo WebVTT.
finding-check = Una pregunta dentro del texto es desconocida, aparece dos veces o no puede estar aquí.
finding-completion = Nadie podría cumplir esta regla de finalización. Cámbiela.
finding-cycle = Estos elementos se exigen unos a otros en círculo: nadie podría empezar. Quite una de las condiciones.
finding-diagram = Una palabra de un diagrama no tiene texto, o un texto no corresponde a ninguna palabra del diagrama.
finding-double = El mismo nombre o valor se usa dos veces. Cada uno puede usarse una sola vez.
finding-empty = Aún no hay nada aquí. Añada contenido o quítelo.
finding-encoding = El archivo no es texto UTF-8. Guárdelo como UTF-8.
finding-enrolment = La inscripción con código necesita un código.
finding-footnote = Falta una nota al pie, o nada remite a ella.
finding-format = El curso está escrito en un formato más nuevo que el que lee este programa. Use el programa más reciente.
finding-front = No se pueden leer las líneas entre --- al principio de la lección.
finding-heading = Una lección empieza por su título, y los encabezados que siguen no saltan ningún nivel.
finding-id = Este nombre corto no se puede usar. Use letras latinas minúsculas, cifras y guiones, empezando por una letra.
finding-image = Este archivo no es una imagen que muestren los navegadores.
finding-language = No es uno de los idiomas del curso.
finding-link = Un enlace o un nombre de archivo no lleva a ninguna parte. Corríjalo o añada el archivo.
finding-marks = No se puede leer el registro del original del que se hizo una traducción. Vuelva a marcarla como actualizada.
finding-math = No se puede leer una fórmula. Corrija su escritura.
finding-missing-file = Falta un archivo que el curso menciona. Añádalo o quite la mención.
finding-missing-key = Falta una parte obligatoria. Añádala.
finding-depth = Hay demasiados niveles unos dentro de otros. Simplifíquelo.
finding-one-paragraph = Este texto es un solo párrafo, sin listas, encabezados ni tablas.
finding-options = Las respuestas para elegir no corresponden al tipo de pregunta: son muy pocas o no está marcada la correcta.
finding-html = El HTML del texto no se admite aquí, o sus etiquetas no van en pares.
finding-svg = Un dibujo (SVG) no se puede leer o tiene partes no admitidas. Guárdelo de nuevo como SVG simple.
finding-toml = El archivo no es TOML bien formado.
finding-transcript = Una grabación no tiene transcripción. Escríbala dentro del bloque, para quienes no pueden oírla.
finding-unknown = Aquí se menciona algo que no existe. Compruebe cómo está escrito.
finding-unknown-key = Este ajuste es desconocido. Compruebe cómo está escrito.
finding-value = Este valor no es válido aquí. Cámbielo.
finding-unused = Nada usa este archivo. Quítelo o enlácelo.
finding-file = Este archivo o su nombre no se puede admitir. Cámbiele el nombre o quítelo.
finding-too-large = Es demasiado grande. Redúzcalo.
finding-missing-translation = Aún sin traducir.
finding-stale-translation = El original ha cambiado desde que se tradujo.
finding-unmarked-translation = No consta de qué original se tradujo. Compruébelo y márquelo como actualizado.
finding-unreviewed-translation = Traducción automática que aún no ha aceptado nadie.
