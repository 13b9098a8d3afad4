minutes-short = { $n } min
hours-short = { $n } h
hours-minutes-short = { $h } h { $m } min
level-introductory = Initiation
level-intermediate = Intermédiaire
level-advanced = Avancé
theme-chemicals-and-waste = Produits chimiques et déchets
theme-mercury = Mercure
theme-trade = Commerce
theme-products-and-processes = Produits et procédés
theme-emissions-and-releases = Émissions et rejets
theme-national-reporting = Rapports nationaux
theme-capacity-building = Renforcement des capacités
theme-digital-skills = Compétences numériques
theme-biodiversity = Biodiversité
theme-climate = Climat
kind-course = Cours
kind-lesson = Leçon
kind-quiz = Test
state-todo = À faire
state-done = Terminé
state-passed = Réussi
state-failed = Pas encore réussi
state-locked = Verrouillé
quoted = « { $text } »
lock-opens = Ouverture le { $time }.
lock-closed = Fermé depuis le { $time }.
lock-requires = Terminez d’abord { $activities }.
condition-viewed = ouvrir la page
condition-minutes = y passer { $time }
condition-marked = la marquer comme terminée
condition-answered = répondre à toutes les questions du texte
condition-submitted = remettre le test
condition-graded = remettre le test et recevoir une note
condition-passed = obtenir au moins { $percent } au test
my-learning = Ma formation
breadcrumb = Où vous êtes
progress-label = Votre progression
progress-count = { $of ->
    [one] Activité : { $done-text } sur { $of-text }
   *[other] Activités : { $done-text } sur { $of-text }
 }
looking-on = Vous consultez ce cours comme membre de l’équipe : rien de ce que vous faites ici n’est compté.
course-completed-title = Vous avez terminé ce cours
course-completed-on = Terminé le { $time }.
set-by-staff = Déclaré terminé par l’équipe du cours : { $reason }
statement-open = Attestation d’achèvement
continue-course = Continuer
continue-freely = Continuer si vous le souhaitez
start-course = Commencer
nothing-open = Aucune activité n’est accessible pour le moment. Chaque activité verrouillée indique quand ou comment elle s’ouvre.
optional = facultatif
best-grade = meilleur résultat : { $percent }
still-to-do = Reste à faire : { $conditions }.
earlier-activities = D’une version antérieure
earlier-activities-note = Vous avez terminé ces activités. Elles ne font plus partie du cours, mais restent dans votre relevé de formation.
finish-title = Quand le cours est-il terminé ?
finish-completed = Le cours est terminé. Rien d’autre ne vous est demandé.
finish-all = { $of ->
    [one] Terminez l’unique activité obligatoire.
   *[other] Terminez les { $text } activités obligatoires.
 }
finish-any = { $n ->
    [one] Terminez une des activités qui comptent pour l’achèvement du cours.
   *[other] Terminez { $text } des activités qui comptent pour l’achèvement du cours.
 }
finish-grade = Obtenez une moyenne d’au moins { $percent } aux tests.
finish-not-before = Le cours n’est pas considéré comme terminé avant le { $day }.
version-line = Version { $number } du { $day }
about-course = À propos de ce cours
staff-page = Pour l’équipe du cours
leave-title = Quitter ce cours
leave-note = Vous pourrez revenir tant que le cours sera ouvert. Ce que vous avez terminé est conservé.
leave = Quitter le cours
takes-about = Durée : environ { $time }
fallback-notice = Ce contenu n’est pas encore disponible en { $wanted }. Il s’affiche en { $shown }.
glossary-title = Termes utilisés ici
lesson-done-title = Cette leçon est terminée
lesson-todo-title = Pour terminer cette leçon
completed-on = Date d’achèvement : { $time }.
mark-done = Marquer comme terminée
mark-not-done = Marquer comme non terminée
minutes-without-scripts = Si votre navigateur ne compte pas le temps : revenez une fois ce temps écoulé et marquez la leçon comme terminée.
lesson-contents = Dans cette leçon
previous = Précédent
next = Suivant
lesson-way = Précédent et suivant
lesson-tools = Lecture
text-smaller = Texte plus petit
text-larger = Texte plus grand
lesson-keys = Touches [ et ] : précédent et suivant
print = Imprimer
lesson-languages = Cette leçon dans une autre langue
lesson-resume = Reprendre où vous en étiez
activity-locked = Cette activité est verrouillée
not-enrolled = Cette page est réservée aux personnes inscrites au cours. Ouvrez la page du cours et inscrivez-vous.
back-to-course = Retour au cours
refused-unconfirmed = Confirmez d’abord votre adresse électronique : ouvrez le lien dans le message que nous vous avons envoyé. Vous pouvez en demander un nouveau dans votre compte.
refused-not-yet = Les inscriptions ouvrent le { $time }. Revenez à ce moment-là.
refused-closed = Les inscriptions sont closes depuis le { $time }. Demandez à l’équipe du cours si une autre édition est prévue.
refused-full = Toutes les places ({ $places }) sont prises. Demandez à l’équipe du cours si des places vont se libérer.
refused-missing = Terminez d’abord { $courses }.
refused-code = Ce n’est pas le code de ce cours. Vérifiez-le auprès de la personne qui vous l’a donné et saisissez-le de nouveau.
refused-wait = { $minutes ->
    [one] Trop de codes erronés. Attendez une minute, vérifiez le code auprès de la personne qui vous l’a donné et saisissez-le de nouveau.
   *[other] Trop de codes erronés. Attendez { $minutes } minutes, vérifiez le code auprès de la personne qui vous l’a donné et saisissez-le de nouveau.
 }
home-title = Apprenez ce que votre travail demande
home-lead = Des cours en six langues, pour les agents publics et toutes les personnes qui travaillent avec eux. Ils sont assez légers pour une connexion lente, et vous pouvez vous arrêter et reprendre quand vous voulez.
home-find = Trouver un cours
home-register = Créer un compte
home-courses = Cours
catalogue-title = Cours
catalogue-lead = Cherchez avec vos propres mots, ou affinez la liste.
search-label = Rechercher un cours
search-button = Rechercher
search-unavailable = La recherche ne fonctionne pas pour le moment. Voici tous les cours ; réessayez dans quelques minutes.
search-corrected = Résultats pour « { $text } ».
search-relaxed = Aucun cours ne contient tous ces mots. Ceux-ci en contiennent une partie.
courses-found = { $n ->
    [0] Aucun cours trouvé
    [one] { $text } cours
   *[other] { $text } cours
 }
sort-label = Trier par
sort-relevance = Pertinence
sort-new = Plus récents
sort-short = Plus courts
list-nothing = Aucun cours ne correspond
list-nothing-text = Essayez moins de mots ou d’autres mots, ou effacez les filtres.
list-all = Afficher tous les cours
list-nothing-yet = Pas encore de cours
list-nothing-yet-text = Les cours apparaîtront ici dès leur publication.
facet-theme = Thème
facet-language = Langue
facet-level = Niveau
facet-length = Durée
length-short = Moins d’une heure
length-medium = D’une à trois heures
length-long = Plus de trois heures
facets-label = Affiner
facets-apply = Afficher
facets-clear = Tout effacer
pages-label = Pages
page-of = Page { $page } sur { $last }
course-aims = Ce que vous saurez faire
course-outline = Contenu
course-audience = À qui s’adresse ce cours
course-about = En bref
course-prerequisites = À terminer d’abord
open-course = Ouvrir le cours
requested-title = Votre demande est envoyée
requested-text = L’équipe du cours y répondra, et vous recevrez un message.
request-take-back = Retirer la demande
declined-title = Votre demande a été refusée
declined-text = L’équipe du cours n’a pas pu vous admettre cette fois-là.
declined-again = Vous pouvez refaire une demande.
sign-in-to-enrol = Se connecter pour s’inscrire
enrol-not-now = Vous ne pouvez pas vous inscrire pour le moment
look-inside = Consulter comme membre de l’équipe
enrol-code = Code
enrol-code-hint = Vous l’avez reçu avec votre invitation.
enrol = S’inscrire
enrol-ask = Demander à participer
enrol-ask-hint = L’équipe du cours répond à votre demande par courriel.
how-self = Ouvert à toute personne ayant un compte
how-code = Avec un code
how-approval = Sur accord de l’équipe du cours
fact-length = Durée
fact-languages = Langues
fact-authors = Réalisé par
fact-licence = Licence
fact-version = Version
fact-enrolment = Inscription
fact-keywords = Mots-clés
flash-enrolled = Votre inscription est faite. Bienvenue dans ce cours.
flash-left = Vous avez quitté le cours. Ce que vous avez terminé est conservé.
flash-request-withdrawn = Vous avez retiré votre demande.
flash-done = Leçon terminée. Bravo !
flash-answers-saved = Vos réponses sont enregistrées. Remettez le test quand vous serez prêt.
flash-attempt-closed = Cette tentative avait déjà été remise ; rien n’a été modifié.
mine-nothing = Rien ici pour le moment
mine-nothing-text = Trouvez un cours et inscrivez-vous. Il apparaîtra ici, et vous pourrez le reprendre quand vous voulez.
mine-going = En cours
mine-upcoming = Pas encore ouverts
mine-completed = Terminés
mine-completed-badge = Terminé
transcript-title = Relevé de formation
transcript-name = Nom
transcript-issued = Délivré le
transcript-issuer = Délivré par
transcript-note = Ce relevé est fourni à titre d’information. La page de chaque cours terminé propose une attestation d’achèvement, avec un code que chacun peut vérifier.
transcript-completed = { $course } : terminé le { $day }
transcript-going = { $course } : non terminé
transcript-activity = Activité
transcript-state = État
transcript-grade = Meilleur résultat
transcript-date = Date d’achèvement
statement-title = Attestation d’achèvement
statement-opening = Il est attesté que
statement-middle = a terminé le cours
statement-date = Terminé le
statement-check = Chacun peut vérifier cette attestation à l’adresse
statement-valid = Cette attestation est valable
statement-invalid = Cette attestation n’est plus valable
statement-erased = Une personne qui a supprimé son compte
staff-wrong = Vérifiez les points suivants, puis renvoyez le formulaire :
admin-courses-title = Cours et demandes
admin-courses-lead = La page de chaque cours réservée à son équipe montre qui demande à participer, qui suit le cours et avec quels résultats.
mine-desks = Cours dont vous vous occupez
desk-requests = { $n ->
    [one] { $text } personne attend une réponse
   *[other] { $text } personnes attendent une réponse
 }
staff-requests = Demandes
staff-requests-caption = Personnes qui demandent à participer
staff-no-requests = Personne n’attend de réponse.
staff-more-requests = D’autres personnes attendent. Leurs demandes apparaîtront ici à mesure que vous répondez à celles-ci.
staff-name = Nom
staff-since = Demandé le
staff-answer = Réponse
staff-enrolled = Inscription le
staff-admit = Accepter
staff-decline = Refuser
staff-decide = Choisissez d’accepter ou de refuser.
staff-learners = Apprenants
staff-learners-caption = Personnes inscrites à ce cours
staff-search = Rechercher une personne par son nom
staff-search-clear = Afficher tous les apprenants
staff-search-cut = Ces lettres figurent dans un très grand nombre de noms. Saisissez-en davantage pour trouver tout le monde.
staff-no-learners = Personne n’est encore inscrit.
staff-nobody-found = Aucune personne inscrite à ce cours ne correspond à « { $text } ».
staff-progress = Progression
staff-last = Dernière visite
staff-never = pas encore
staff-first-page = Première page
staff-shown = { $n ->
    [one] { $text } apprenant sur cette page
   *[other] { $text } apprenants sur cette page
 }
staff-withdrawn-on = Attestation retirée le { $time }
staff-completed-on = Cours terminé le { $time }
staff-left = A quitté le cours
staff-going = En cours
staff-requested = En attente de réponse
staff-declined = Demande refusée
staff-not-begun = Pas commencé
staff-people = Équipe de ce cours
staff-people-note = Ces personnes répondent aux demandes et voient qui suit le cours. L’équipe du programme et l’administration du site peuvent le faire dans tous les cours.
staff-nobody-named = Personne n’est désigné pour ce cours. Les demandes sont adressées à l’équipe du programme.
staff-remove = Retirer { $name }
staff-add-email = Adresse électronique d’une personne ayant un compte
staff-add-hint = Cette personne rejoint aussitôt l’équipe de ce cours.
staff-add = Ajouter
staff-unknown-email = Aucun compte utilisable n’a cette adresse. Vérifiez l’adresse, ou demandez à la personne de créer d’abord un compte.
staff-rule = La règle actuelle
staff-rule-note = Un achèvement n’est jamais annulé quand le cours change. Si la règle est devenue moins exigeante, vous pouvez voir qui aurait terminé selon elle, puis valider ces achèvements.
staff-rule-preview = Voir qui aurait terminé
staff-rule-nobody = Personne : la situation de chacun correspond à la règle actuelle.
staff-rule-count = { $n ->
    [one] Selon la règle actuelle, un achèvement serait ajouté pour { $text } personne :
   *[other] Selon la règle actuelle, un achèvement serait ajouté pour { $text } personnes :
 }
staff-rule-looked = { $n ->
    [one] La situation de { $text } personne a été examinée ici.
   *[other] La situation de { $text } personnes a été examinée ici.
 }
staff-rule-nobody-here = Aucun achèvement ne serait ajouté pour elles.
staff-rule-next = Voir les personnes suivantes
staff-rule-line = { $name } : { $what }
staff-rule-apply = Valider ces achèvements
staff-whole-course = le cours entier
staff-activities = Activités
staff-activities-caption = Ce que cette personne a fait
staff-opened = Première ouverture
staff-spent = Temps passé
staff-by-hand = Déclarer terminé manuellement
staff-by-hand-note = La personne voit ce que vous déclarez terminé, et votre motif.
staff-what = Ce qui est terminé
staff-choose = Choisir…
staff-choose-error = Choisissez une activité ou le cours entier.
staff-set = Déclarer terminé
staff-reason = Motif
staff-reason-hint = De 3 à 500 caractères. La personne peut le lire.
staff-reason-error = Indiquez un motif de 3 à 500 caractères.
staff-not-active = Cette personne ne suit pas le cours actuellement ; rien ne peut donc être déclaré terminé pour elle.
staff-withdraw-note = Quiconque vérifie une attestation retirée apprend qu’elle n’est plus valable. La personne reçoit un message avec votre motif.
staff-withdraw = Retirer l’attestation
staff-withdrawn-reason = Retirée : { $reason }
staff-restore-note = L’attestation a été retirée. Vous pouvez la rendre de nouveau valable.
staff-restore = Rendre de nouveau valable
flash-request-admitted = Demande acceptée. La personne reçoit un message.
flash-request-declined = Demande refusée. La personne reçoit un message.
flash-request-gone = Cette demande a déjà reçu une réponse. Rien n’a été modifié.
flash-staff-added = La personne fait maintenant partie de l’équipe de ce cours.
flash-staff-removed = La personne ne fait plus partie de l’équipe de ce cours.
flash-rule-applied = La règle actuelle est en cours d’application pour tout le monde. Dans un cours très suivi, cela prend quelques minutes.
flash-override-saved = Déclaré terminé. La personne le voit, avec votre motif.
flash-statement-withdrawn = L’attestation est retirée. La personne reçoit un message.
flash-statement-restored = L’attestation est de nouveau valable.
flash-nothing-changed = C’était déjà le cas. Rien n’a été modifié.
mail-hello = Bonjour { $name },
mail-request-subject = Demande de participation : { $course }
mail-request-text = { $name } demande à participer au cours « { $course } ». Merci de répondre à la demande : acceptez-la ou refusez-la.
mail-request-button = Voir les demandes
mail-admitted-subject = Votre demande est acceptée : { $course }
mail-admitted-text = Bonne nouvelle : vous participez désormais au cours « { $course } ». Vous pouvez commencer tout de suite.
mail-declined-subject = Votre demande : { $course }
mail-declined-text = Merci de l’intérêt que vous portez au cours « { $course } ». L’équipe du cours n’a pas pu accepter votre demande cette fois-ci.
mail-declined-ask = Pour en savoir plus, adressez-vous à l’administration du site. Vous pourrez refaire une demande plus tard.
mail-declined-ask-names = Pour en savoir plus, adressez-vous à { $names }. Vous pourrez refaire une demande plus tard.
mail-declined-button = Trouver un autre cours
mail-completed-subject = Vous avez terminé : { $course }
mail-completed-text = Félicitations : vous avez terminé le cours « { $course } ». Votre attestation d’achèvement porte un code que chacun peut vérifier.
mail-withdrawn-subject = Votre attestation d’achèvement : { $course }
mail-withdrawn-text = L’équipe du cours a retiré votre attestation d’achèvement pour « { $course } ». Elle indique ce motif :
question-number = Question { $n }
question-points = { $n ->
    [one] { $text } point
   *[other] { $text } points
 }
number-unreadable = Cette réponse n’a pas été reconnue comme un nombre. Écrivez-la en chiffres, par exemple 2,5.
judged-right = Exact
judged-partly = En partie exact
judged-wrong = Inexact
judged-right-points = Exact : { $points } sur { $max }
judged-partly-points = En partie exact : { $points } sur { $max }
judged-wrong-points = Inexact : { $points } sur { $max }
judged-unanswered-points = Sans réponse : { $points } sur { $max }
mark-right = exact
mark-missed = bonne réponse
mark-wrong = inexact
right-answer = Bonne réponse :
your-answer = Votre réponse
answer-true = Vrai
answer-false = Faux
choose = Choisir…
position = Position
move-up = Monter
move-down = Descendre
check-title = Vérifiez vos connaissances
check-button = Vérifier
check-again = Vérifier de nouveau
check-choose = Donnez d’abord une réponse, puis vérifiez-la.
quiz-questions = Questions
quiz-pass-mark = Seuil de réussite
quiz-attempts-used = Tentatives jusqu’ici
quiz-attempts-left = Tentatives restantes
quiz-unlimited = sans limite
quiz-best = Meilleur résultat
quiz-begin = Commencer le test
quiz-continue = Reprendre votre tentative
quiz-try-again = Réessayer
quiz-back = Retour au test
quiz-none-left = Vous avez utilisé toutes vos tentatives. C’est la meilleure qui compte.
quiz-looking-on = Vous consultez ce cours comme membre de l’équipe : seules les personnes inscrites au cours peuvent passer le test.
quiz-attempt = Tentative { $n }
quiz-your-attempts = Vos tentatives
quiz-column-attempt = Tentative
quiz-handed-in = Test remis
quiz-handed-in-on = Date de remise
quiz-result = Résultat
quiz-in-progress = en cours
quiz-done-title = Ce test est terminé
quiz-todo-title = Pour terminer ce test
quiz-fallback = Une partie de ce contenu n’est pas encore disponible en { $wanted }. Elle s’affiche en { $shown }.
quiz-older-version = Le test a changé depuis que vous l’avez commencé. Vous le continuez tel qu’il était.
quiz-hand-in = Remettre le test
quiz-hand-in-anyway = Remettre le test tel quel
quiz-hand-in-note = Une fois le test remis, les réponses ne peuvent plus être modifiées.
quiz-save = Enregistrer et continuer plus tard
quiz-not-handed-in = Test pas encore remis
quiz-not-saved = Tout n’est pas encore enregistré
quiz-missing = { $n ->
    [one] { $text } question est sans réponse :
   *[other] { $text } questions sont sans réponse :
 }
quiz-odd = { $n ->
    [one] { $text } réponse devrait être un nombre et ne peut pas être lue comme tel :
   *[other] { $text } réponses devraient être des nombres et ne peuvent pas être lues comme tels :
 }
quiz-twice = { $n ->
    [one] { $text } question a reçu une autre réponse dans une autre fenêtre ou sur un autre appareil :
   *[other] { $text } questions ont reçu une autre réponse dans une autre fenêtre ou sur un autre appareil :
 }
quiz-other-answer = Une autre réponse a été enregistrée depuis une autre fenêtre ou un autre appareil : « { $answer } ». Vous voyez ici celle que vous venez d’envoyer. Corrigez-la si vous le souhaitez ; c’est votre prochain envoi qui compte.
quiz-doubt-note = Vos réponses sont conservées. Complétez-les, ou remettez le test tel quel.
quiz-save-unreadable = Cette réponse n’a pas pu être lue. Rechargez la page et répondez encore une fois.
saving = Enregistrement…
saved = Enregistré
saving-retrying = Pas encore enregistré ; nouvel essai en cours
saving-offline = Vous êtes hors ligne. Votre réponse est conservée ici et sera enregistrée dès le retour de la connexion.
saving-refused = Cette tentative a déjà été remise ; la réponse n’a pas été enregistrée.
saving-newer = Une réponse plus récente a été donnée dans une autre fenêtre ; c’est elle qui est enregistrée. Rechargez la page pour la voir.
quiz-points = Points
quiz-points-of = { $points } sur { $max }
quiz-review = Vos réponses
quiz-review-never = Les bonnes réponses ne sont pas affichées pour ce test.
quiz-review-later = Les bonnes réponses s’affichent une fois le test réussi, ou quand il ne vous reste plus de tentative.

### The API
api-zip-wrong = Le contenu n’est pas une archive lisible, ou elle dépasse ce qu’un cours peut contenir.
api-not-your-course = D’autres s’occupent de ce cours : seule son équipe peut le publier.
api-course-faults = Le cours contient des erreurs ; rien n’a été modifié.
api-no-course = Aucun cours n’est publié à cette adresse.
api-no-person = Il n’y a personne de tel dont le compte soit utilisable.
