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

### editor
editor-mine-title = Rédiger des cours
editor-tabs = Parties de l’éditeur
editor-outline = Plan
editor-saved = Enregistré.
editor-unchanged = Rien n’a changé : c’était déjà ainsi.
editor-changed-meanwhile = Quelqu’un d’autre a modifié ceci entre-temps, et rien de son travail n’a été écrasé. Rechargez la page, regardez, puis recommencez.
editor-mine-lead = Les cours en préparation, et ceux déjà publiés auxquels vous pouvez travailler.
editor-wrong = Ceci ne peut pas encore être accepté
editor-none = Pas encore de cours
editor-none-text = Commencez-en un ci-dessous. Personne ne le voit avant que vous ne le publiiez.
editor-state = État
editor-home = Se trouve dans
editor-changed = Dernière modification
editor-home-files = les fichiers
editor-home-browser = le navigateur
editor-state-new = Pas encore publié
editor-state-same = Tel que publié (version { $number })
editor-state-ahead = Modifié depuis la version { $number }
editor-new = Commencer un nouveau cours
editor-new-title = Titre, dans sa langue de base
editor-new-title-wrong = Écrivez un titre de 200 caractères au plus.
editor-new-slug = Adresse
editor-new-slug-hint = Lettres minuscules, chiffres et traits d’union, par exemple clean-air. Elle ne peut plus être changée ensuite. Laissée vide, elle est tirée du titre s’il contient des lettres latines.
editor-new-slug-wrong = Écrivez une adresse faite de lettres minuscules a–z, de chiffres et de traits d’union, une lettre en tête, 64 au plus.
editor-new-slug-taken = Il y a déjà un cours à cette adresse. Choisissez-en une autre.
editor-new-base = Langue de base
editor-new-languages = Langues
editor-new-languages-hint = La langue de base en fait toujours partie. Vous pourrez en ajouter d’autres.
editor-new-start = Commencer par
editor-new-example = Un petit exemple
editor-new-example-hint = Une leçon, un dessin, une question d’auto-contrôle et un test, à transformer en vôtres.
editor-new-empty = Rien
editor-new-empty-hint = Seulement le titre ; vous ajoutez les modules et les leçons.
editor-new-begin = Commencer
editor-begun = Commencé. Personne ne le voit avant que vous ne le publiiez.
editor-taken = Le cours se trouve maintenant dans le navigateur.
editor-undone = Annulé.
editor-begin-draft = Commencer un brouillon
editor-lives-new = Ce cours se trouve dans le navigateur : il a été commencé ici et n’est pas encore publié.
editor-lives-browser = Ce cours se trouve dans le navigateur : ce que voient les apprenants est publié à partir de ce brouillon.
editor-lives-browser-since = Ce cours se trouve dans le navigateur depuis le { $when } : ce que voient les apprenants est publié à partir de ce brouillon.
editor-lives-browser-by = Ce cours se trouve dans le navigateur depuis le { $when } ; { $name } l’y a repris : ce que voient les apprenants est publié à partir de ce brouillon.
editor-lives-files-title = Ce cours se trouve dans des fichiers
editor-lives-program = La version { $number } est livrée avec le programme et se renouvelle avec lui.
editor-lives-files = La version { $number } a été importée de fichiers le { $when } ; qui tient les fichiers importe la suivante.
editor-lives-commit = Commit Git :
editor-take-why = Ce qui est modifié ici ne peut être publié qu’une fois le cours repris dans le navigateur. Des fichiers ne peuvent alors plus être importés par-dessus, sauf si quelqu’un le ramène exprès aux fichiers.
editor-take = Le reprendre dans le navigateur
editor-somebody = quelqu’un
editor-gone = Ce que vous vouliez modifier n’est plus là : quelqu’un l’a retiré entre-temps. Rechargez la page.
editor-inline = Cette partie de course.toml est écrite en tables sur une ligne, que seul un éditeur de texte peut modifier. Écrivez-la sous la forme [[module]] et [[module.activity]].
editor-unreadable = Le fichier est illisible, et rien n’a été modifié : { $why }
editor-unreadable-title = course.toml est illisible
editor-undo = Annuler
editor-undo-too-late = Ceci a encore été modifié depuis ; l’annuler ferait perdre la dernière modification. Rien n’a été changé.
editor-done-added = Ajouté.
editor-done-moved = Déplacé.
editor-done-removed = Retiré.
editor-done-renamed = Modifié.
editor-no-module = Le plan est vide
editor-no-module-text = Un cours est fait de modules, un module de leçons et de tests. Ajoutez le premier module.
editor-no-activity = Rien dans ce module pour l’instant.
editor-title-wrong = Écrivez un titre de 200 caractères au plus.
editor-title-in = Titre ({ $language })
editor-minutes = Durée en minutes
editor-minutes-wrong = Écrivez un nombre entier de minutes, au moins 1.
editor-kind = Nature
editor-add = Ajouter
editor-add-module = Ajouter un module
editor-add-activity = Ajouter une leçon ou un test
editor-move-up = Monter
editor-move-down = Descendre
editor-move-to = Dans le module
editor-move = Déplacer
editor-more = Plus
editor-rename = Renommer
editor-remove = Retirer
editor-drag = Déplacer
editor-drag-help = Faites-le glisser à sa place, ou servez-vous des flèches haut et bas.
editor-save = Enregistrer
editor-cancel = Annuler
editor-not-translated-yet = Pas encore traduit, donc sans titre en :
editor-lessons = Leçons
editor-no-lesson = Pas encore de leçon
editor-base = langue de base
editor-n-missing = { $n ->
    [one] { $text } segment manquant
   *[other] { $text } segments manquants
 }
editor-n-stale = { $n ->
    [one] { $text } périmé
   *[other] { $text } périmés
 }
editor-n-unmarked = { $n ->
    [one] { $text } non marqué
   *[other] { $text } non marqués
 }
editor-whole = Le texte entier
editor-by-segment = Segment par segment
editor-languages = Cette leçon en
editor-ways = Façons de rédiger
editor-as-learner = Voir comme un apprenant
editor-text-in = Texte ({ $language })
editor-text-hint = Markdown. La première ligne, « # … », est le titre de la leçon. Ctrl+S enregistre ; Tab fait sortir du texte.
editor-save-and-mark = Enregistrer ; conforme à la base
editor-preview = Aperçu
editor-preview-hint = Ce que verront les apprenants s’affiche ici pendant que vous écrivez, ou quand vous demandez l’aperçu.
editor-preview-none = Rien à montrer pour l’instant.
editor-base-text = Langue de base : { $language }
editor-line = Ligne { $line }
editor-tools = Outils de texte
editor-tool-bold = Gras (Ctrl+B)
editor-tool-italic = Italique (Ctrl+I)
editor-tool-heading = Titre de section
editor-tool-list = Liste
editor-tool-numbers = Liste numérotée
editor-tool-quote = Citation
editor-tool-link = Lien (Ctrl+K)
editor-tool-picture = Image
editor-tool-table = Tableau
editor-tool-note = Remarque
editor-kept = Gardé dans ce navigateur, pas encore enregistré
editor-offline = Vous êtes hors ligne. Votre texte est gardé dans ce navigateur et sera enregistré dès votre retour.
editor-signed-out = Vous n’êtes plus connecté. Votre texte est gardé dans ce navigateur : connectez-vous, et il sera de nouveau là.
editor-failed = L’enregistrement n’a pas abouti. Votre texte est gardé dans ce navigateur ; réessayez.
editor-restored = Ce que vous aviez écrit ici sans l’enregistrer est revenu.
editor-discard = L’abandonner
editor-segments-hint = À côté de chaque segment de la langue de base se trouve sa traduction. Ce que vous modifiez est marqué conforme à la base telle qu’elle est.
editor-apart = Les segments ne se correspondent pas un à un
editor-apart-text = Cette traduction a { $own } segments, sa base en avait { $recorded } quand elle a été faite. Rédigez le texte entier jusqu’à ce qu’ils se correspondent, puis marquez-le à jour.
editor-segment-translated = traduit
editor-segment-stale = périmé
editor-segment-missing = manquant
editor-segment-unmarked = non marqué
editor-segment-gone = disparu de la base
editor-segment-gone-text = La base ne l’a plus.
editor-segment-unreviewed = par une machine, non relu
editor-segment-refused = Un segment ne peut pas être gardé ainsi : il doit rester ce qu’il est dans la base, par exemple un seul paragraphe, une seule liste ou un seul titre. Rien n’a été enregistré ; ce que vous avez écrit est encore là.
editor-mark = Marquer à jour
editor-mark-all = Tout marquer à jour
editor-take-out = Le retirer
editor-same-lines = { $n ->
    [one] … une ligne identique …
   *[other] … { $text } lignes identiques …
 }
editor-theirs = Version enregistrée
editor-mine = La vôtre
editor-conflict = Quelqu’un d’autre a enregistré cette leçon pendant que vous écriviez
editor-conflict-by = { $name } l’a enregistrée le { $when }. Rien n’est perdu : voici les deux textes. Le vôtre n’est pas encore enregistré.
editor-conflict-at = Elle a été enregistrée le { $when }. Rien n’est perdu : voici les deux textes. Le vôtre n’est pas encore enregistré.
editor-conflict-removed = Elle a été retirée. Rien n’est perdu : votre texte est ici, pas encore enregistré.
editor-conflict-both = Les deux en un
editor-conflict-clean = Vous avez modifié des endroits différents : ce texte contient les deux modifications. Relisez-le et enregistrez-le.
editor-conflict-doubtful = { $n ->
    [one] À un endroit, vous avez tous deux modifié la même chose : l’autre texte y vient d’abord, le vôtre ensuite. Corrigez et enregistrez.
   *[other] À { $text } endroits, vous avez tous deux modifié la même chose : l’autre texte y vient d’abord, le vôtre ensuite. Corrigez et enregistrez.
 }
editor-conflict-save-both = Enregistrer ce texte
editor-conflict-one = Un seul des deux
editor-conflict-one-text = Ce qui est remplacé reste dans l’historique.
editor-conflict-mine = Enregistrer plutôt le mien
editor-conflict-theirs = Garder l’autre, abandonner le mien
editor-preview-bar = Aperçu du brouillon
editor-preview-text = Voici ce que verront les apprenants après la publication. Rien de ce que vous faites ici n’est gardé.
editor-preview-back = Retour à l’éditeur
editor-show-key = Montrer les bonnes réponses
editor-hide-key = Cacher les bonnes réponses
editor-publish = Publier
editor-history = Historique
editor-export = Télécharger en .zip
editor-changes = Ce qui diffère de la version publiée
editor-changes-new = Tout : le cours n’est pas encore publié.
editor-changes-none = Rien : le brouillon est tel que publié.
editor-part = Partie
editor-file = Fichier
editor-file-course = Le cours lui-même
editor-file-added = nouveau
editor-file-removed = retiré
editor-file-changed = modifié
editor-check = Vérification
editor-check-good = Rien à redire
editor-fault = faute
editor-warning = avertissement
editor-warnings = { $n ->
    [one] Un avertissement
   *[other] { $text } avertissements
 }
editor-more-findings = … et { $n } autres.
editor-publish-same = Le brouillon est tel que publié ; il n’y a rien de nouveau.
editor-publish-faults = { $n ->
    [one] Une faute doit être corrigée avant la publication.
   *[other] { $text } fautes doivent être corrigées avant la publication.
 }
editor-publish-in-files = Ce cours se trouve dans des fichiers. Reprenez-le d’abord dans le navigateur ; il pourra alors être publié ici.
editor-publish-as = Publier la version { $number }
editor-note = Nouveautés
editor-note-hint = Une ou deux phrases pour les collègues ; elles figurent dans la liste des versions.
editor-optional = facultatif
editor-is-published = Publié. Les apprenants le voient désormais.
editor-is-restored = Le brouillon est devenu ce qu’était cette version. Son contenu d’avant est dans l’historique.
editor-published = Publié
editor-draft = Brouillon
editor-back-to-changes = Retour à toutes les modifications
editor-no-text = Ce fichier n’est pas un texte ; ses différences ne peuvent être montrées.
editor-versions = Versions
editor-version = Version { $number }
editor-current = vue par les apprenants
editor-from-files = par fichiers
editor-restore = Reprendre comme brouillon
editor-when = Quand
editor-who = Qui
editor-what = Quoi
editor-acts-column = À faire
editor-acts = Modifications du brouillon
editor-files = { $n ->
    [one] { $text } fichier
   *[other] { $text } fichiers
 }
editor-act-begin = Brouillon commencé
editor-act-lesson = Leçon modifiée
editor-act-add = Ajout au plan
editor-act-move = Ordre modifié
editor-act-remove = Retrait du plan
editor-act-rename = Renommé
editor-act-undo = Modification annulée
editor-act-restore = Version reprise
editor-act-take = Mis au niveau de la version publiée
editor-act-other = Modifié
