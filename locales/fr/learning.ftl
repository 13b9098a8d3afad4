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
breadcrumb = Vous êtes ici
progress-label = Votre progression
progress-count = { $of ->
    [one] Activité : { $done-text } sur { $of-text }
    [many] Activités : { $done-text } sur { $of-text }
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
    [many] Terminez les { $text } d’activités obligatoires.
   *[other] Terminez les { $text } activités obligatoires.
 }
finish-any = { $n ->
    [one] Terminez une des activités qui comptent pour l’achèvement du cours.
    [many] Terminez { $text } des activités qui comptent pour l’achèvement du cours.
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
lesson-keys = Touches [ et ] : précédent et suivant
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
    [many] Trop de codes erronés. Attendez { $minutes } de minutes, vérifiez le code auprès de la personne qui vous l’a donné et saisissez-le de nouveau.
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
    [many] { $text } de cours
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
declined-text = L’équipe du cours n’a pas pu vous admettre cette fois-ci.
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
flash-answers-saved = Vos réponses sont enregistrées. Remettez le test quand vous le souhaitez.
flash-attempt-closed = Cette tentative avait déjà été remise ; rien n’a été modifié.
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
    [many] { $text } de personnes attendent une réponse
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
staff-no-learners = Personne n’est encore inscrit.
staff-progress = Progression
staff-last = Dernière visite
staff-never = pas encore
staff-first-page = Première page
staff-shown = { $n ->
    [one] { $text } apprenant sur cette page
    [many] { $text } d’apprenants sur cette page
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
    [many] Selon la règle actuelle, un achèvement serait ajouté pour { $text } de personnes :
   *[other] Selon la règle actuelle, un achèvement serait ajouté pour { $text } personnes :
 }
staff-rule-looked = { $n ->
    [one] La situation de { $text } personne a été examinée ici.
    [many] La situation de { $text } de personnes a été examinée ici.
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
    [many] { $text } de points
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
    [many] { $text } de questions sont sans réponse :
   *[other] { $text } questions sont sans réponse :
 }
quiz-odd = { $n ->
    [one] { $text } réponse devrait être un nombre et ne peut pas être lue comme tel :
    [many] { $text } de réponses devraient être des nombres et ne peuvent pas être lues comme tels :
   *[other] { $text } réponses devraient être des nombres et ne peuvent pas être lues comme tels :
 }
quiz-twice = { $n ->
    [one] { $text } question a reçu une autre réponse dans une autre fenêtre ou sur un autre appareil :
    [many] { $text } de questions ont reçu une autre réponse dans une autre fenêtre ou sur un autre appareil :
   *[other] { $text } questions ont reçu une autre réponse dans une autre fenêtre ou sur un autre appareil :
 }
quiz-other-answer = Une autre réponse a été enregistrée depuis une autre fenêtre ou un autre appareil : « { $answer } ». Vous voyez ici celle que vous venez d’envoyer. Corrigez-la si vous le souhaitez ; c’est votre prochain envoi qui compte.
quiz-doubt-note = Vos réponses sont conservées. Complétez-les, ou remettez le test tel quel.
quiz-save-unreadable = Cette réponse n’a pas pu être lue. Rechargez la page et répondez encore une fois.
saving = Enregistrement…
saved = Enregistré
saving-retrying = Pas encore enregistré ; nouvel essai en cours
saving-offline = Vous êtes hors ligne. Votre réponse est conservée ici et sera enregistrée dès le retour de la connexion.
saving-refused = Cette tentative a déjà été remise ; la réponse n’a pas été enregistrée.
saving-newer = Une réponse plus récente a été donnée dans une autre fenêtre ; c’est elle qui est enregistrée. Rechargez la page pour la voir.
quiz-points = Points
quiz-points-of = { $points } sur { $max }
quiz-review = Vos réponses
quiz-review-never = Les bonnes réponses ne sont pas affichées pour ce test.
quiz-review-later = Les bonnes réponses s’affichent une fois le test réussi, ou quand il ne vous reste plus de tentative.

### Participants (staff of a course)
roster-title = Participants
roster-open = Participants : où en est chacun
roster-count = { $n ->
    [one] { $text } participant
    [many] { $text } de participants
   *[other] { $text } participants
 }
roster-shown = { $n ->
    [one] { $text } sur { $all } sur cette page
    [many] { $text } sur { $all } sur cette page
   *[other] { $text } sur { $all } sur cette page
 }
roster-tools = Ce que vous pouvez faire
roster-add = Ajouter des personnes
roster-groups = Groupes
roster-messages = Messages
roster-views = Vues enregistrées
roster-views-none = Filtrez et triez la liste, puis enregistrez-la sous un nom.
roster-view-shared = partagée
roster-view-save-this = Enregistrer cette vue
roster-view-name = Nom de la vue
roster-view-share = La partager avec toute l’équipe de ce cours
roster-view-save = Enregistrer
roster-view-delete = Supprimer
roster-view-name-error = Indiquez un nom de 1 à 60 caractères.
roster-view-unknown = Cette vue n’existe pas. Rechargez la page et choisissez-en une.
roster-filter = Filtrer
roster-filter-apply = Afficher
roster-filter-clear = Tout afficher
roster-filter-wrong = Ce filtre ou cette sélection est illisible. Revenez aux participants et choisissez de nouveau.
roster-search = Nom ou adresse électronique
roster-any = indifférent
roster-state = Inscription
roster-taking = Suit le cours
roster-anyone = Tout le monde
roster-completed = A terminé le cours
roster-withdrawn = Attestation retirée
roster-group = Groupe
roster-language = Langue
roster-country = Pays
roster-email = Adresse électronique
roster-organisation = Organisation
roster-seen-before = Sans visite depuis
roster-nobody = Personne ne correspond à ce filtre. Modifiez-le ou affichez tout.
roster-choose = Choisir { $name }
roster-invited = invitation envoyée
roster-acts = Pour les personnes choisies
roster-who-ticked = Les personnes cochées ci-dessus
roster-who-all = { $n ->
    [one] La seule personne de cette liste
    [many] Les { $text } de personnes de cette liste, sur toutes les pages
   *[other] Les { $text } personnes de cette liste, sur toutes les pages
 }
roster-act-message = Écrire un message
roster-act-group = Mettre dans un groupe
roster-act-dates = Prolonger les délais
roster-export-xlsx = Liste pour Excel (XLSX)
roster-export-csv = Liste en CSV
roster-selected = { $n ->
    [one] Pour { $text } personne
    [many] Pour { $text } de personnes
   *[other] Pour { $text } personnes
 }
roster-selected-nobody = Aucune personne suivant le cours n’est choisie. Cochez des personnes dans la liste ou choisissez-les toutes.
roster-back = Retour aux participants
roster-groups-lead = Les groupes aident à filtrer la liste et à écrire à une partie des participants.
roster-groups-none = Il n’y a pas encore de groupe.
roster-group-members = Membres
roster-group-show = afficher les membres de { $name }
roster-group-change = Modifier
roster-group-new = Nouveau groupe
roster-group-name = Nom du groupe
roster-group-or-new = Ou le nom d’un nouveau groupe
roster-group-make = Créer le groupe
roster-group-rename = Renommer
roster-group-delete = Supprimer le groupe
roster-group-delete-note = Ses membres restent dans le cours.
roster-group-name-error = Indiquez un nom de 1 à 60 caractères.
roster-group-taken = Le cours a déjà un groupe de ce nom. Choisissez-en un autre.
roster-group-choose = Choisissez un groupe
roster-assign = Mettre dans un groupe
roster-assign-in = Mettre dans le groupe
roster-assign-out = Retirer du groupe
roster-assign-error = Choisissez un groupe de ce cours, ou indiquez le nom d’un nouveau groupe que le cours n’a pas encore. Pas les deux.
roster-dates = Prolonger les délais
roster-dates-for = Nouveaux délais pour
roster-dates-none = Aucune activité de ce cours n’a de date de clôture : il n’y a rien à prolonger.
roster-dates-note = La nouvelle clôture ne vaut que pour ces personnes. Une date antérieure à celle de tous ne change rien.
roster-dates-closes = { $title } (clôture le { $time })
roster-dates-all = Tout ce qui a une date de clôture
roster-dates-until = Ouvert jusqu’à la fin du
roster-dates-until-hint = Dans votre fuseau horaire : { $zone }
roster-dates-set = Prolonger
roster-dates-activity-error = Choisissez une activité qui a une date de clôture.
roster-dates-until-error = Choisissez un jour qui n’est pas encore terminé.
roster-extended-until = Ouvert jusqu’au { $time } :
roster-open-for-you = Ouvert pour vous jusqu’au { $time }.
roster-opened-last = Dernière ouverture
roster-attempts = Tentatives
roster-attempts-count = { $n ->
    [one] { $text } tentative
    [many] { $text } de tentatives
   *[other] { $text } tentatives
 }
roster-attempt-open = non remise
roster-messages-to = Messages à cette personne
roster-add-lead = Collez des adresses ou choisissez un fichier. Vous voyez d’abord ce qui se passerait ; rien n’est fait avant votre confirmation.
roster-add-who = Qui
roster-add-change = Modifier la liste
roster-add-people = Personnes, une par ligne
roster-add-people-hint = Une adresse seule, Nom <adresse>, ou un tableau avec les colonnes e-mail, nom, langue. Jusqu’à 1 000 personnes à la fois.
roster-add-file = Ou un fichier
roster-add-file-hint = CSV ou texte. Dans un tableur : Enregistrer sous, CSV UTF-8.
roster-add-group = Les mettre dans un groupe
roster-add-no-group = aucun groupe
roster-add-check = Vérifier la liste
roster-add-look = Ce qui va se passer
roster-add-what = Ce qui se passe
roster-add-line = Ligne
roster-add-already = Suit déjà le cours ; rien ne change
roster-add-enrolled = A un compte ; cette personne sera inscrite et recevra un courriel
roster-add-invited = N’a pas de compte ; cette personne sera inscrite et invitée par courriel à choisir un mot de passe
roster-add-count-enrolled = { $n ->
    [one] { $text } personne a un compte et est inscrite.
    [many] { $text } de personnes ont un compte et sont inscrites.
   *[other] { $text } personnes ont un compte et sont inscrites.
 }
roster-add-count-invited = { $n ->
    [one] { $text } personne est nouvelle : elle est inscrite et invitée par courriel.
    [many] { $text } de personnes sont nouvelles : elles sont inscrites et invitées par courriel.
   *[other] { $text } personnes sont nouvelles : elles sont inscrites et invitées par courriel.
 }
roster-add-count-already = { $n ->
    [one] { $text } personne suit déjà le cours.
    [many] { $text } de personnes suivent déjà le cours.
   *[other] { $text } personnes suivent déjà le cours.
 }
roster-add-do = { $n ->
    [one] Ajouter cette personne
    [many] Ajouter les { $text } de personnes
   *[other] Ajouter les { $text } personnes
 }
roster-add-nothing-done = Personne n’a été ajouté. Corrigez ces lignes ci-dessous, puis vérifiez la liste de nouveau.
roster-add-see-above = Les lignes à corriger sont indiquées en haut de la page.
roster-add-nobody = La liste est vide. Collez des adresses ou choisissez un fichier qui en contient.
roster-add-encoding = Ce fichier n’est pas un texte lisible. Enregistrez-le au format « CSV UTF-8 » et choisissez-le de nouveau.
roster-add-broken = Le fichier n’est pas arrivé entier. Envoyez-le de nouveau.
roster-line-no-address = Ligne { $line } : il n’y a pas d’adresse électronique. Ajoutez-en une ou supprimez la ligne.
roster-line-bad-address = Ligne { $line } : « { $given } » n’est pas une adresse électronique. Corrigez-la, par exemple nom@example.org.
roster-line-twice = Ligne { $line } : cette adresse figure déjà à la ligne { $before }. Supprimez l’une des deux.
roster-line-bad-language = Ligne { $line } : « { $given } » n’est pas une langue de ce site. Indiquez ar, zh, en, fr, ru ou es, ou laissez vide.
roster-line-long-name = Ligne { $line } : le nom est trop long. Limitez-le à 120 caractères.
roster-line-suspended = Ligne { $line } : ce compte est suspendu. Supprimez la ligne ou adressez-vous à l’administration du site.
roster-line-unreadable = Le tableau est illisible. Vérifiez ses guillemets.
roster-line-too-many = À partir de la ligne { $line }, c’est trop. On peut ajouter { $max } personnes au plus à la fois : faites plusieurs listes.
roster-message = Écrire un message
roster-message-lead = Écrivez-le dans une langue au moins. Chaque personne reçoit le texte dans sa langue ou, à défaut, dans la plus proche de celles que vous avez écrites.
roster-message-subject = Objet
roster-message-body = Texte
roster-message-note = Il part par courriel à toutes les personnes choisies qui suivent le cours, sauf à celles qui ne veulent plus de messages de ce cours. Chaque envoi contient un lien pour y mettre fin.
roster-message-send = { $n ->
    [one] Envoyer à { $text } personne
    [many] Envoyer à { $text } de personnes
   *[other] Envoyer à { $text } personnes
 }
roster-message-nothing = Écrivez un objet et un texte dans une langue au moins.
roster-message-subject-error = { $lang } : écrivez un objet de 1 à { $max } caractères.
roster-message-body-error = { $lang } : écrivez un texte de 1 à { $max } caractères.
roster-messages-lead = Ce que l’équipe de ce cours a écrit aux participants, et ce qu’il en est advenu.
roster-messages-none = Aucun message n’a encore été envoyé. Choisissez des personnes dans la liste des participants pour leur écrire.
roster-message-one = Un message
roster-message-when = Quand
roster-message-by = De
roster-message-people = Destinataires
roster-message-texts = Le texte
roster-message-log = À qui il est parti
roster-message-sent = Envoyé
roster-message-waiting = En attente d’envoi
roster-message-unsubscribed = Ne veut pas de messages
roster-message-unreachable = Injoignable
roster-mail-from = De la part de l’équipe du cours « { $course } ».
roster-mail-added = Votre inscription au cours « { $course } » est faite. Vous pouvez commencer tout de suite.
roster-end-title = Messages de ce cours
roster-end-coming = L’équipe de ce cours peut vous écrire par courriel.
roster-end-stopped = L’équipe de ce cours ne vous envoie plus de messages.
roster-end-done = Enregistré
roster-end-note = Les messages concernant votre inscription et votre attestation continuent d’arriver.
roster-end-button = Ne plus recevoir de messages
roster-end-again = Recevoir de nouveau des messages
roster-flash-view-saved = La vue est enregistrée.
roster-flash-view-deleted = La vue est supprimée.
roster-flash-group-made = Le groupe est créé.
roster-flash-group-renamed = Le groupe a son nouveau nom.
roster-flash-group-deleted = Le groupe est supprimé.
roster-flash-grouped = Le groupe est modifié. Voici ses membres.
roster-flash-extended = Les délais sont prolongés.
roster-flash-people-added = Les personnes sont ajoutées.
roster-flash-message-sent = Le message est en route. Cette page montre ce qu’il en advient.
### people: one person and merging
person-courses = Cours
person-courses-none = Aucun.
person-course-active = suit le cours
person-course-requested = attend une réponse
person-course-declined = demande refusée
person-course-left = a quitté le cours
merging-enrolments = Cours, avec toute leur progression : { $courses }
merging-statements = { $n ->
    [one] { $n } attestation d’achèvement. Elle reste valable.
    [many] { $n } d’attestations d’achèvement. Elles restent valables.
   *[other] { $n } attestations d’achèvement. Elles restent valables.
 }
merging-staff = { $n ->
    [one] Membre de l’équipe d’un cours
    [many] Membre de l’équipe de { $n } de cours
   *[other] Membre de l’équipe de { $n } cours
 }
merging-both = { $course } : les deux comptes suivent ce cours. Activités terminées : { $here } dans le compte conservé, { $there } dans l’autre. Pour chaque activité, le meilleur résultat est conservé, et rien de ce qui est terminé n’est perdu. De deux tests commencés et non remis, celui qui a le plus de réponses est conservé.
### media
media-tab = Médias
media-lead = Les images, dessins, films, sons et documents de ce cours. Les images sont adaptées à la page, et les indications de lieu et d’appareil en sont retirées.
media-way = Où vous êtes dans la médiathèque
media-add = Ajouter des fichiers
media-files = Fichiers
media-choose-files = Fichiers de votre appareil
media-hint = Images (JPEG, PNG, WebP, SVG), films et sons (MP4, WebM, MP3, WAV…), sous-titres (WebVTT), PDF, documents de bureautique, ZIP. Au plus { $size } chacun, 50 Mo pour les images.
media-send = Ajouter ces fichiers
media-choose = Choisissez d’abord un fichier.
media-keep = Le lieu d’enregistrement peut rester dans mes films et mes sons
media-keep-hint = Il est retiré dans tous les cas des fichiers MP4, MOV, MP3, M4A et WAV. Dans WebM, Ogg et FLAC, il ne peut qu’être repéré : si cette case n’est pas cochée, un tel fichier est refusé.
media-not-taken = Tous les fichiers n’ont pas été acceptés
media-taken = Ces fichiers sont maintenant dans le cours :
media-not-done = Cela n’a pas été fait
media-unfinished = Fichiers arrivés en partie
media-unfinished-text = Choisissez de nouveau le même fichier : l’envoi reprend où il s’était arrêté. Au bout d’un jour, ce qui est arrivé est supprimé.
media-arrived = { $part } sur { $whole }
media-discard = Abandonner
media-discarded = L’envoi est abandonné.
media-none = Pas encore de fichiers
media-none-text = Ajoutez ci-dessus la première image. On vous demandera ensuite ce qu’elle montre, pour les personnes qui ne la voient pas.
media-count = { $count ->
    [one] { $number } fichier
    [many] { $number } de fichiers
   *[other] { $number } fichiers
 }
media-more = Fichiers suivants
media-first = Au début
media-name = Nom
media-kind = Type
media-every-kind = Tous les types
media-only-unused = Seulement ce qui n’est utilisé nulle part
media-filter = Afficher
media-unused = Non utilisé
media-unused-text = Aucune leçon ni aucune question ne nomme ce fichier.
media-used = { $count ->
    [one] Utilisé à { $number } endroit
    [many] Utilisé à { $number } d’endroits
   *[other] Utilisé à { $number } endroits
 }
media-kind-picture = Image
media-kind-drawing = Dessin
media-kind-film = Film
media-kind-sound = Son
media-kind-captions = Sous-titres
media-kind-document = Document
media-kind-other = Autre fichier
media-size = Taille
media-path = Nom dans les leçons
media-pixels-fact = Pixels
media-variant = Version pour la langue
media-the-file = Le fichier
media-download = Télécharger
media-where = Où il est utilisé
media-line = ligne { $line }
media-questions = questions
media-alternative = Texte de remplacement
media-alternative-hint = Que doit savoir une personne qui ne voit pas cette image ? Écrivez-le dans chaque langue du cours. Le texte figure dans chaque leçon qui montre l’image.
media-alt-in = Texte de remplacement ({ $lang })
media-caption-in = Sous l’image ({ $lang })
media-transcript = Transcription
media-transcript-hint = Ce qui est dit, pour les personnes qui lisent. S’il y a des sous-titres, elle en est tirée.
media-transcript-in = Transcription ({ $lang })
media-title-in = Titre ({ $lang })
media-link = Lien vers le fichier
media-link-hint = Ce que dit le lien dans chaque langue.
media-link-in = Texte du lien ({ $lang })
media-optional = facultatif
media-show-markdown = Afficher le Markdown
media-lesson = Leçon
media-choose-lesson = Choisissez une leçon
media-lesson-hint = Le fichier est placé à la fin de la leçon, dans chaque langue pour laquelle des mots sont écrits ci-dessus et où la leçon a un texte.
media-insert = Placer dans la leçon
media-inserted = Le fichier se trouve maintenant à la fin de la leçon.
media-markdown = Prêt à coller
media-markdown-text = Copiez une ligne dans la leçon de sa langue, avec une ligne vide avant et après.
media-copy = Copier
media-copied = Copié
media-captions = Sous-titres
media-captions-text = Les personnes qui n’entendent pas en ont besoin, et tout le monde dans un bus. Un fichier par langue.
media-captions-there = présents
media-captions-missing = manquants
media-rename = Un autre nom
media-new-name = Nouveau nom
media-rename-hint = Les leçons et les questions qui nomment le fichier suivent.
media-rename-family-hint = Les leçons et les questions qui nomment le fichier suivent, ainsi que ses sous-titres, ses textes et ses versions dans d’autres langues.
media-rename-button = Renommer
media-replace = Un autre fichier à sa place
media-replace-file = Nouveau fichier
media-replace-hint = Du même type. Les leçons l’affichent à la place de celui-ci.
media-replace-button = Remplacer
media-remove = Supprimer
media-remove-text = Vous pourrez annuler cette suppression.
media-remove-button = Supprimer le fichier
media-wrong-name = Écrivez un nom.
media-wrong-taken = Un autre fichier porte ce nom. Choisissez-en un autre.
media-wrong-used = Il est utilisé : sans lui, une leçon serait incomplète. Retirez-le d’abord des leçons.
media-wrong-words = Écrivez les mots dans une langue au moins : rien n’est affiché sans eux.
media-wrong-lesson = Choisissez une leçon qui a un texte dans l’une de ces langues.
media-did-add = Un fichier a été ajouté.
media-did-replace = Le fichier a été remplacé.
media-did-rename = Le fichier a un autre nom, dans toutes les leçons aussi.
media-did-remove = Le fichier a été supprimé.
media-did-captions = Les sous-titres ont été enregistrés.
media-did-insert = Une leçon affiche maintenant le fichier.
media-same = Ce fichier était déjà là.
media-note-renamed = il a ici un autre nom, car celui-là était pris ou ne convenait pas
media-note-smaller = réduite pour tenir dans une page
media-note-drawing = ce qui ne dessine pas a été retiré, scripts compris
media-no-bytes = Le fichier est vide. Enregistrez-le de nouveau là où il a été fait, puis renvoyez-le.
media-no-ending = Le nom du fichier n’a pas d’extension, comme .png ou .pdf. Donnez-lui celle de son type.
media-ending = Les fichiers en .{ $ending } ne sont pas acceptés. Envoyez plutôt un PDF, un document de bureautique ou un ZIP.
media-odd-picture = Les images { $kind } ne peuvent pas être rendues sûres ici. Enregistrez l’image en JPEG ou en PNG et envoyez-la.
media-mismatch = Le contenu du fichier n’est pas ce qu’annonce son extension .{ $ending }. Ouvrez-le là où il a été fait et enregistrez-le de nouveau en .{ $ending }.
media-too-large = Le fichier est trop volumineux : { $size } au plus. Réduisez-le ; mieux vaut couper un long film en plusieurs parties.
media-pixels = L’image a { $millions } millions de pixels ; { $most } millions au plus sont acceptés. Enregistrez-la plus petite.
media-moving = L’image est animée, et personne ne pourrait l’arrêter pendant la lecture. Envoyez plutôt un court film, ou une image fixe.
media-broken = Le fichier ne peut pas être lu jusqu’au bout. Ouvrez-le là où il a été fait, enregistrez-le de nouveau et renvoyez-le.
media-bad-drawing = Le dessin ne peut pas être affiché sans risque : { $why }. Enregistrez-le en SVG simple ou en PNG.
media-place-stays = Le fichier dit où il a été enregistré, et cette indication ne peut pas être retirée de ce type de fichier. Enregistrez-le sans indication de lieu ou en MP4, ou cochez la case qui permet de la garder.
media-many = Le cours a { $most } fichiers et ne peut pas en avoir plus. Supprimez ce qui n’est pas utilisé.
media-full = Avec ce fichier, le cours dépasserait { $size }. Supprimez ce qui n’est pas utilisé, ou réduisez le film.
media-otherwise = Le nouveau fichier doit être du même type que celui qu’il remplace.
media-begun = Vous avez commencé trop d’envois sans les terminer : { $most } au plus, et { $size } ensemble. Terminez-en ou abandonnez-en.
media-not-announced = La demande ne dit pas de quel fichier il s’agit, quelle est sa taille, ni à partir d’où il est envoyé.
media-not-whole = Le fichier n’est pas arrivé en entier. Envoyez d’abord le reste.
media-broke-off = L’envoi du formulaire s’est interrompu. Renvoyez-le.
media-js-waiting = En attente
media-js-sending = Envoi
media-js-paused = En pause
media-js-lost = La connexion est coupée. L’envoi reprendra de lui-même.
media-js-working = En préparation
media-js-there = Dans le cours
media-js-pause = Pause
media-js-resume = Reprendre
media-js-stop = Abandonner
media-js-again = Réessayer
media-js-failed = Pas accepté
media-js-open = Ouvrir
captions-of = Sous-titres ({ $lang })
captions-languages = Langues
captions-timeline = Chronologie
captions-timeline-help = Chaque barre est un sous-titre. Les flèches le déplacent d’un dixième de seconde, avec Maj sa fin ; Entrée le lit.
captions-save = Enregistrer les sous-titres
captions-saved = Les sous-titres sont enregistrés.
captions-add = Ajouter un sous-titre
captions-add-after = En ajouter un après
captions-split = Couper en deux
captions-merge = Fusionner avec le suivant
captions-remove = Supprimer
captions-start = Début
captions-end = Fin
captions-text = Texte
captions-field = { $label } du sous-titre { $number }
captions-cue = Sous-titre
captions-play = Lire à partir d’ici
captions-from-here = Commence maintenant
captions-until-here = Finit maintenant
captions-none = Il n’y a pas encore de sous-titres. Ajoutez le premier, lancez l’enregistrement et réglez les temps à l’écoute.
captions-shift = Tout avancer ou retarder
captions-shift-by = De combien de secondes
captions-shift-hint = Par exemple 1,5, ou -0,8 pour plus tôt.
captions-shift-all = Tout décaler
captions-bad-shift = Écrivez un nombre de secondes, par exemple 1,5 ou -0,8.
captions-not-saved = Les sous-titres n’ont pas été enregistrés
captions-unsaved = Modifié ici, pas encore enregistré.
captions-collided = Quelqu’un d’autre a enregistré ces sous-titres entre-temps
captions-collided-text = Ce que vous avez écrit est ci-dessous et n’est pas enregistré. Enregistrez de nouveau pour remplacer l’autre version ; pour la voir d’abord, ouvrez cette page dans une autre fenêtre.
captions-copied = Il n’y en a pas encore. Les temps sont ceux de la langue { $lang }, avec ses mots à côté : écrivez les vôtres.
captions-at = Sous-titre { $number } : { $text }
captions-no-time = Ce n’est pas une indication de temps. Écrivez minutes et secondes, par exemple 01:02.5.
captions-backwards = Il finit avant de commencer.
captions-empty = Il n’y a pas de texte.
captions-overlap = Commence avant la fin du précédent : les deux sont affichés en même temps.
captions-order = Placé avant un sous-titre qui commence plus tôt ; l’ordre est rétabli à l’enregistrement.
captions-short = Affiché moins d’une seconde.
captions-fast = { $speed } lettres par seconde : trop vite pour la plupart des gens. Raccourcissez-le ou affichez-le plus longtemps.
captions-long = Une ligne de { $letters } lettres : coupez-la en deux.
captions-unreadable = La ligne { $line } n’est pas du WebVTT.
captions-as-text = Le fichier en texte
captions-file = WebVTT
captions-file-hint = Collez ici les sous-titres d’un autre programme. La première ligne est WEBVTT.
captions-save-text = Enregistrer ce texte
captions-transcript-text = Tirée des sous-titres : un nouveau paragraphe commence quand rien n’est dit pendant deux secondes. Sur la page du fichier, vous pouvez la placer dans la leçon.
### forms of the editor
forms-unreadable = Le fichier course.toml de ce brouillon est illisible : rien ne peut être modifié ici. Annulez la dernière modification dans le plan, ou réparez le fichier.
forms-unreadable-file = Le fichier { $path } n’est pas du TOML lisible : rien ne peut être modifié ici. Annulez sa dernière modification, ou réparez-le.
forms-incomplete = Ce formulaire n’est pas arrivé en entier. Rouvrez sa page et envoyez-le de là.
forms-theirs = Entre-temps, { $who } a remplacé ceci par : { $text }
forms-theirs-empty = Entre-temps, { $who } a vidé ce champ.
forms-conflict = Entre-temps, { $who } a modifié la même chose
forms-conflict-text = Rien n’est perdu : vous retrouvez ci-dessous ce que vous avez écrit et, à chaque champ, ce qui a été enregistré. Réunissez les deux, puis enregistrez.
forms-format = Avec cela, le cours aurait les erreurs suivantes ; rien n’a donc été enregistré :
forms-in-language = { $label } ({ $language })
forms-optional = facultatif
forms-stale = Le texte de départ a changé depuis cette traduction.
forms-fresh = La traduction correspond au texte actuel
forms-languages = Langues à côté de la langue d’origine
forms-languages-show = Afficher
forms-save = Enregistrer

### questions
questions-tab = Questions
questions-lead = Les questions des tests, et celles avec lesquelles on vérifie ses connaissances dans les leçons.
questions-way = Dans les questions
questions-no-activities = Ce module est vide. Ajoutez des leçons et des tests dans le plan.
questions-count = { $n ->
    [0] aucune question
    [one] { $text } question
    [many] { $text } de questions
   *[other] { $text } questions
 }
questions-questions = Questions
questions-none = Il n’y a pas encore de question. Un test en demande au moins une.
questions-no-checks = Il n’y a pas encore de question dans cette leçon.
questions-checks-place = Une nouvelle question se place à la fin de la leçon, dans chaque langue. Vous pouvez la déplacer dans le texte de la leçon.
questions-add-title = Ajouter une question
questions-kind-single = Une seule bonne réponse
questions-kind-multiple = Plusieurs bonnes réponses
questions-kind-true-false = Vrai ou faux
questions-kind-numeric = Un nombre
questions-kind-short-text = Quelques mots
questions-kind-matching = Associer des paires
questions-kind-ordering = Mettre en ordre
questions-about-single = Choisir une option parmi plusieurs.
questions-about-multiple = Choisir toutes les bonnes options ; un mauvais choix en annule un bon.
questions-about-true-false = Dire si une phrase est vraie.
questions-about-numeric = Écrire un nombre, avec une tolérance si vous le souhaitez.
questions-about-short-text = Écrire un mot ou quelques mots ; vous indiquez les réponses acceptées.
questions-about-matching = Trouver ce qui va ensemble ; points en proportion.
questions-about-ordering = Remettre des étapes dans l’ordre ; points en proportion.
questions-unknown-kind = Ce type de question ne se modifie que dans le fichier.
questions-copy = Dupliquer
questions-remove = Supprimer
questions-removed = La question est supprimée.
questions-undo = La rétablir
questions-settings = Le test dans son ensemble
questions-title = Titre du test
questions-intro = Introduction
questions-intro-hint = Affichée avant le début du test.
questions-pass = Seuil de réussite en pour cent
questions-pass-hint = Un nombre entier de 0 à 100.
questions-attempts = Nombre de tentatives
questions-attempts-hint = Laissez vide pour un nombre illimité.
questions-shuffle = Changer l’ordre des options à chaque tentative
questions-review = Quand les bonnes réponses sont-elles affichées ?
questions-review-submission = Dès qu’une tentative est remise
questions-review-pass = Une fois le test réussi, ou les tentatives épuisées
questions-review-none = Jamais
questions-new = Nouvelle question : { $kind }
questions-text = Question
questions-markdown = Un seul paragraphe ; *italique*, **gras** et liens sont possibles.
questions-feedback = Explication
questions-feedback-hint = Affichée avec le résultat, quelle que soit la réponse.
questions-points = Points
questions-points-hint = Plus de 0 ; laissé vide, c’est 1.
questions-answer-right = Bonne réponse
questions-tolerance = Tolérance
questions-tolerance-hint = L’écart admis pour que la réponse compte.
questions-unit = Unité
questions-unit-hint = Affichée à côté du champ, par exemple mg/kg.
questions-accept = Réponses acceptées
questions-accept-hint = Une par ligne. Majuscules, accents et espaces en trop ne comptent pas ; une réponse dans n’importe quelle langue est acceptée.
questions-option = Option { $n }
questions-pair = Paire { $n }
questions-item = Étape { $n }
questions-part-text = { $part } : texte
questions-part-feedback = { $part } : explication
questions-left = { $part } : ceci …
questions-right = { $part } : … va avec cela
questions-correct = C’est juste
questions-order-hint = Écrivez les étapes dans le bon ordre ; elles seront mélangées pour les apprenants.
questions-add-option = Ajouter une option
questions-add-pair = Ajouter une paire
questions-add-item = Ajouter une étape
questions-preview = Ce que voient les apprenants
questions-preview-after = Après la remise
questions-preview-language = Langue de l’aperçu
questions-preview-button = Aperçu
questions-preview-none = Il n’y a encore rien à afficher.
questions-back = Retour aux questions
questions-gone = Quelqu’un a supprimé cette question entre-temps. Ce que vous avez écrit est toujours là : si vous enregistrez, elle sera ajoutée de nouveau.
questions-need-text = À remplir dans la langue d’origine du cours : { $language }.
questions-need-two = Il en faut au moins deux.
questions-need-one-right = Marquez-en exactement une comme juste.
questions-need-right = Marquez-en au moins une comme juste.
questions-need-answer = Choisissez ce qui est juste.
questions-need-accept = Écrivez au moins une réponse acceptée.
questions-bad-number = Écrivez un nombre en chiffres, par exemple 2,5.
questions-bad-points = Les points sont un nombre supérieur à 0, de 10 000 au plus.
questions-bad-tolerance = La tolérance est un nombre, jamais inférieur à 0.
questions-bad-percent = Écrivez un nombre entier de 0 à 100.
questions-bad-attempts = Écrivez un nombre entier de 0 à 10 000.
questions-review-needs-pass = Cela demande un seuil de réussite.

### settings
settings-tab = Réglages
settings-ways = Réglages du cours
settings-about = À propos du cours
settings-languages = Langues
settings-entry = Inscription
settings-title = Titre
settings-summary = Résumé
settings-summary-hint = Une ou deux phrases, affichées dans le catalogue.
settings-keywords-hint = Un par ligne.
settings-themes = Thèmes
settings-other-themes = Autres thèmes
settings-other-themes-hint = En minuscules avec des traits d’union, séparés par des virgules.
settings-effort = Durée en minutes
settings-effort-hint = Pour tout le cours.
settings-licence-hint = Selon SPDX, par exemple CC-BY-4.0.
settings-objectives-hint = Chacun commence par ce que l’on saura faire.
settings-objective = Objectif { $n }
settings-add-objective = Ajouter un objectif
settings-author = Personne { $n }
settings-add-author = Ajouter une personne
settings-role = Son rôle
settings-role-author = Rédaction
settings-role-editor = Édition
settings-role-translator = Traduction
settings-role-reviewer = Relecture
settings-role-contributor = Contribution
settings-url = Page web
settings-bad-minutes = Écrivez la durée en minutes : un nombre entier de 1 à 100 000.
settings-need-licence = Indiquez sous quelle licence le cours peut être utilisé.
settings-need-level = Choisissez un niveau.
settings-need-author = Nommez au moins une personne ou une organisation qui a fait le cours.
settings-bad-url = Une adresse web commence par https://.
settings-bad-theme = Un thème n’a que des minuscules, des chiffres et des traits d’union, par exemple waste-trade.
languages-hint = Une langue que vous ajoutez n’a pas encore de textes ; d’ici leur traduction, une autre langue s’affiche, avec un avis.
languages-texts = { $n ->
    [one] { $text } texte
    [many] { $text } de textes
   *[other] { $text } textes
 }
languages-confirm = La langue { $language } ne serait plus proposée. Confirmez-le ci-dessous.
languages-confirm-title = Retirer une langue ?
languages-confirm-yes = Retirer : { $language }
languages-confirm-hint = Les apprenants ne verront plus ces textes. Ils restent dans les fichiers : si vous ajoutez de nouveau la langue, ils reviennent.
languages-base = Langue d’origine du cours
languages-base-hint = Tous les textes doivent exister dans cette langue.
languages-need-base = La langue d’origine doit être une des langues du cours.
languages-fallback = Ce que voient les lecteurs d’autres langues
languages-fallback-hint = Essayé dans cet ordre après la langue du lecteur ; la langue d’origine vient de toute façon en dernier.
languages-fallback-step = Choix { $n }
languages-nothing = Rien de plus
languages-bad-fallback = Ce n’est pas une des langues du cours.
entry-code-hint = Pour l’inscription avec un code. Toute personne qui l’a peut s’inscrire.
entry-capacity = Nombre de places
entry-capacity-hint = Laissez vide s’il n’y a pas de limite.
entry-opens = Ouverture des inscriptions
entry-closes = Clôture des inscriptions
entry-zone = À l’heure de { $zone }, le fuseau horaire de votre profil.
entry-prerequisites-hint = On peut s’inscrire après les avoir terminés.
entry-no-courses = Aucun autre cours publié ne pourrait venir avant.
entry-unknown = { $slug } (non publié ici)
entry-need-mode = Choisissez comment on s’inscrit.
entry-need-code = Indiquez le code nécessaire.
entry-bad-capacity = Écrivez un nombre entier, 1 ou plus.
entry-bad-moment = Écrivez un jour et une heure qui existent, par exemple 2026-03-01T09:00.
entry-bad-span = La clôture précède l’ouverture.
entry-circle = Ces cours s’exigeraient en boucle, et personne ne pourrait commencer : { $circle }

### rules
rules-tab = Achèvement
rules-meaning = Ce que cela veut dire
rules-meaning-course = Pour tout le cours
rules-read = Lire ce que cela veut dire
rules-published-title = Ce cours est publié
rules-published = Une nouvelle règle vaut dès que vous publiez une nouvelle version. Personne ne perd ce qui est terminé. Les personnes qui suivent déjà le cours continuent selon la nouvelle règle, avec tout ce qu’elles ont fait. Si la règle devient moins exigeante, l’équipe du cours peut voir qui aurait terminé selon elle, puis valider ces achèvements.
rules-published-link = La règle actuelle, sur la page de l’équipe du cours
rules-all = Toutes les activités qui ne sont pas facultatives
rules-any = Un certain nombre d’activités
rules-any-number = Combien ?
rules-any-number-hint = Seulement pour un certain nombre d’activités.
rules-of = Quelles activités comptent ?
rules-of-hint = Si vous ne cochez rien, toutes comptent.
rules-grade = Moyenne minimale aux tests, en pour cent
rules-grade-hint = Laissez vide si cela n’importe pas.
rules-not-before = Pas avant
rules-each = Chaque activité
rules-activity = Quand est-elle terminée ?
rules-every-condition = Toutes les conditions que vous choisissez doivent être remplies.
rules-viewed = La page a été ouverte
rules-marked = Elle a été marquée comme terminée
rules-answered = Toutes les questions du texte ont une réponse
rules-submitted = Une tentative a été remise
rules-graded = Une tentative a une note
rules-minutes = Minutes passées sur l’activité
rules-minutes-hint = Laissez vide si cela n’importe pas.
rules-passed = Résultat atteint, en pour cent
rules-optional = Facultative : elle ne compte pas pour le cours
rules-requires = Que faut-il terminer avant qu’elle s’ouvre ?
rules-requires-hint = D’ici là, elle est verrouillée.
rules-opens = Ouverture
rules-closes = Clôture
rules-back = Retour à toutes les règles
rules-bad-any = Écrivez un nombre compris entre 1 et le nombre d’activités qui comptent.
rules-all-optional = Toutes les activités sont facultatives : rien ne permettrait de terminer le cours.
rules-no-grade = Aucun test ne compte : personne n’a de résultat.
rules-bad-minutes = Écrivez un nombre entier de 1 à 10 000.
rules-no-condition = Choisissez au moins une condition.
rules-no-checks = Cette leçon n’a pas de question. Ajoutez-en d’abord.
rules-circle = Ces activités s’exigeraient en boucle, et personne ne pourrait commencer : { $circle }

### reading of rules
reading-when = Terminé quand { $clauses }.
reading-all-below = Terminé quand tout ceci est fait :
reading-nothing = Rien ne compte encore : personne ne peut terminer.
reading-any = { $n ->
    [one] Terminé quand une de ces { $of } activités est terminée.
    [many] Terminé quand { $text } de ces { $of } activités sont terminées.
   *[other] Terminé quand { $text } de ces { $of } activités sont terminées.
 }
reading-optional = Activités facultatives, qui ne comptent pas : { $titles }.
reading-activity = Pour la terminer : { $conditions }.
reading-line = { $what } : { $asked }
reading-lessons = { $n ->
    [one] { $text } leçon
    [many] Les { $text } de leçons
   *[other] Les { $text } leçons
 }
reading-tests = { $n ->
    [one] { $text } test
    [many] Les { $text } de tests
   *[other] Les { $text } tests
 }
reading-lessons-read = { $n ->
    [one] la leçon est lue
    [many] les { $text } de leçons sont lues
   *[other] les { $text } leçons sont lues
 }
reading-lesson-read = la leçon { $title } est lue
reading-tests-passed = { $n ->
    [1] le test est réussi avec au moins { $percent }
    [2] les deux tests sont réussis avec au moins { $percent }
    [one] { $text } test est réussi avec au moins { $percent }
    [many] les { $text } de tests sont réussis avec au moins { $percent } chacun
   *[other] les { $text } tests sont réussis avec au moins { $percent } chacun
 }
reading-test-passed = le test { $title } est réussi avec au moins { $percent }
reading-tests-submitted = { $n ->
    [one] le test est remis
    [many] les { $text } de tests sont remis
   *[other] les { $text } tests sont remis
 }
reading-test-submitted = le test { $title } est remis
### translation
translate-tab = Traduction
translate-title = Traductions
translate-lead = Choisissez une langue pour traduire texte par texte, ou pour donner un fichier à traduire et le reprendre ensuite.
translate-language = Langue
translate-progress = Avancement
translate-done = Traduit
translate-stale = À mettre à jour
translate-missing = Manquant
translate-unmarked = Original inconnu
translate-unreviewed = Traduction automatique non relue
translate-gone = N’est plus dans le cours
translate-gone-note = L’original de ce texte a été retiré du cours. Supprimez aussi la traduction, ou reprenez d’abord ses mots dans un autre texte.
translate-unreadable = Les langues sont inconnues : course.toml est illisible
translate-one-language = Ce cours n’a qu’une seule langue
translate-one-language-note = Ajoutez une langue au cours ; ses textes apparaîtront alors ici.
translate-into = Traduction : { $language }
translate-all-languages = Toutes les langues
translate-files = Avancement par fichier
translate-file = Fichier
translate-all-files = Tous les fichiers
translate-apart = { $file } : les blocs de cette traduction ne correspondent pas un à un à ceux de l’original ({ $recorded } enregistrés, { $there } présents). Corrigez-la dans l’éditeur de la leçon ; d’ici là, ses textes ne peuvent pas être modifiés ici.
translate-exchange = Fichiers pour la traduction
translate-export = Donner un fichier à traduire
translate-format = Format
translate-format-xliff = XLIFF 2.1
translate-format-po = PO (gettext)
translate-which = Quels textes
translate-which-open = Ce qui manque, est à mettre à jour ou n’a pas été relu
translate-which-all = Tout
translate-download = Télécharger
translate-import = Reprendre un fichier traduit
translate-import-file = Le fichier traduit
translate-import-hint = XLIFF 2 ou PO, tel que fourni ici ; 1 Mo au plus. Les liens, le code et les autres marques doivent être intacts. Le même fichier peut être envoyé deux fois.
translate-upload = Envoyer
translate-no-file = Le formulaire est arrivé sans fichier. Choisissez-en un et renvoyez-le.
translate-file-refused = { $name } a été refusé, et rien n’a été modifié
translate-at-line = Ligne { $line } :
translate-why-kind = Ce n’est ni du XLIFF ni du PO. Demandez le fichier fourni ici, et non une archive ou un fichier de bureautique.
translate-why-encoding = Le fichier n’est pas écrit en UTF-8. Enregistrez-le en UTF-8.
translate-why-doctype = Le fichier contient un type de document ou des entités qui lui sont propres, et ceux-ci ne sont pas lus.
translate-why-syntax = Le fichier est illisible ici : { $what }
translate-why-version = Ce n’est pas du XLIFF 2, mais « { $version } ». Enregistrez-le en XLIFF 2.0 ou 2.1.
translate-why-language = Le fichier porte sur la langue « { $found } » ; « { $wanted } » était attendu. Choisissez la page de la bonne langue.
translate-why-too-much = Le fichier contient plus de textes, ou plus de niveaux, qu’aucun cours.
translate-why-nothing = Il n’y a pas de textes dans le fichier.
translate-report = Résultat pour { $name }
translate-report-taken = Repris
translate-report-accepted = Acceptés tels quels
translate-report-stale = Repris, mais faits d’après un original plus ancien : à mettre à jour
translate-report-same = Déjà dans le cours
translate-report-open = Pas encore traduits
translate-report-refused = Refusés
translate-report-lines = Textes à vérifier
translate-report-warnings = Avertissements du glossaire
translate-line = Ligne
translate-text = Texte
translate-what = Problème
translate-back = Retour à la traduction
translate-fate-taken = Repris.
translate-fate-stale = L’original a changé depuis que le fichier a été fourni. La traduction a été reprise et marquée comme étant à mettre à jour.
translate-fate-accepted = Accepté tel quel.
translate-fate-same = Déjà dans le cours.
translate-fate-empty = Non traduit.
translate-fate-unfinished = Encore marqué comme inachevé.
translate-fate-changed = L’original a changé depuis que le fichier a été fourni. Fournissez un nouveau fichier.
translate-fate-unknown = Ce texte n’existe pas dans le cours.
translate-fate-twice = Ce texte figure deux fois dans le fichier ; c’est le premier qui a été repris.
translate-refusal-empty = Écrivez d’abord la traduction.
translate-refusal-shape = Gardez la forme de l’original : un titre, un paragraphe, une liste ou un tableau, comme dans celui-ci.
translate-refusal-apart = Les blocs de cette traduction ne correspondent pas un à un à ceux de l’original.
translate-refusal-language = Le cours n’est pas traduit dans cette langue.
translate-refusal-file = Le cours aurait une erreur : { $why }
translate-codes = Les marques de l’original ne sont pas intactes.
translate-codes-lost = Manquent par rapport à l’original : { $codes }.
translate-codes-more = Absentes de l’original : { $codes }.
translate-warn-unused = Glossaire : « { $source } » se dit « { $target } ».
translate-warn-forbidden = Glossaire : ne dites pas « { $word } ».
translate-warn-instead = Glossaire : dites « { $target } », et non « { $word } ».
translate-machine = Traduction automatique
translate-machine-note = Une machine traduit ce qui manque ou est à mettre à jour. Ses textes sont marqués comme non relus, et le cours n’est pas publié avant qu’une personne ait accepté chacun d’eux.
translate-machine-ask = Traduire automatiquement
translate-machine-waiting = La traduction est en cours. Rechargez la page dans un moment.
translate-machine-done = Terminé. Textes placés dans le brouillon : { $taken } ; textes insuffisants : { $refused }.
translate-machine-failed = La traduction automatique a échoué
translate-no-machine = Ce site n’offre pas de traduction automatique.
translate-texts = Textes
translate-text-in = Texte : { $language }
translate-changes-note = Barré : ce qui figurait dans l’original quand la traduction a été faite ; souligné : ce qui est nouveau.
translate-show = Afficher
translate-show-open = Ce qui reste à faire
translate-show-all = Tout
translate-show-warned = Avec un avertissement du glossaire
translate-filter = Afficher ces textes
translate-nothing = Rien à afficher.
translate-of = { $from } à { $to } sur { $total }
translate-previous = Précédent
translate-save = Enregistrer
translate-accept = Accepter
translate-mark = Marquer comme à jour
translate-remove = Supprimer la traduction
translate-accept-file = Accepter toutes les traductions automatiques de ce fichier
translate-now = Le texte tel qu’il est maintenant
translate-collision = Quelqu’un d’autre a modifié ceci entre-temps. Votre texte est conservé ici ; lisez l’autre version, puis enregistrez de nouveau.
translate-base-changed = L’original de ce texte a changé entre-temps, et rien n’a été enregistré. Revenez en arrière, rechargez la page et saisissez de nouveau votre texte : { $text }
terms-title = Termes pour la traduction
terms-lead = Ce que les traductions de tous les cours doivent dire, et ce qu’elles ne doivent pas dire. Chaque cours y ajoute son propre glossaire.
terms-into = Vers
terms-from = De
terms-none = Il n’y a pas encore de termes pour cette langue.
terms-source = Terme
terms-target = Traduction exigée
terms-forbidden = À ne pas employer
terms-note = Note
terms-ways = Une formulation par ligne.
terms-add = Ajouter un terme
terms-remove = Supprimer
terms-wrong = Donnez un terme, deux langues différentes, et une traduction exigée ou un mot à ne pas employer.

### health
health-tab = État
health-title = État du cours
health-links = Liens
health-link = Lien
health-where = Où
health-since = Depuis
health-links-tried = Liens vers d’autres sites : { $all } ; essayés : { $tried }.
health-links-last = Dernier essai : { $time }.
health-links-weekly = Ils sont essayés une fois par semaine.
health-links-dead = Liens à vérifier
health-links-good = Aucun lien mort n’est connu.
health-links-try = Essayer les liens maintenant
health-links-asked = Les liens sont essayés. Rechargez la page dans un moment.
health-link-gone = La page n’existe plus.
health-link-failed = Le site n’a pas pu être joint ou a échoué.
health-link-refused = Ce n’est pas une adresse de l’internet public ; elle n’a pas été essayée.
health-link-moved = Déplacé définitivement vers { $to }
health-media = Médias et fichiers
health-media-good = Rien ne manque : sous-titres, transcriptions et textes de remplacement sont là.
health-faults = Le cours a des erreurs et ne peut pas être publié avant qu’elles soient corrigées.
health-captions = Sous-titres manquants : { $languages }
health-reading = Facilité de lecture
health-lesson = Leçon
health-no-lessons = Il n’y a pas encore de leçons.
health-easy = facile
health-harder = assez difficile
health-hard = difficile
health-sentence = { $words } mots par phrase
health-long = { $share } de mots longs
health-definition = Comment cela se mesure
health-reading-note = Seul le texte suivi est mesuré : ni titres, ni tableaux, ni code ; les leçons de moins de 50 mots sont laissées de côté. Plus le score est élevé, plus c’est facile : 60 et plus est facile, 30 à 60 assez difficile, moins de 30 difficile. Les scores de langues différentes ne se comparent pas.
health-measure-ar = aucune formule publiée n’est employée ; nombre de mots par phrase, et part des mots de sept lettres et plus, sans l’article.
health-measure-zh = aucune formule publiée n’est employée ; nombre de caractères par phrase.
health-stops = Où les apprenants s’arrêtent
health-unpublished = Le cours n’est pas encore publié : personne ne l’a suivi.
health-too-few = Il n’y a pas encore assez d’apprenants : les groupes de moins de { $k } ne sont pas affichés.
health-few = moins de { $k }
health-learners = Apprenants qui ont ouvert le cours : { $n }
health-activity = Activité
health-reached = Sont venus ici
health-completed = L’ont terminée
health-stopped = Se sont arrêtés ici
health-stops-note = Tous les apprenants de toutes les éditions à ce jour. Arrêtés ici : dernière visite à cet endroit, il y a plus de 14 jours, sans avoir terminé le cours. Les nombres sont arrondis à cinq près ; ceux de moins de { $k } ne sont pas affichés.
health-questions = Questions les plus difficiles
health-question = Question
health-share = Points obtenus
health-attempts = Tentatives
health-discrimination = Discrimination
health-questions-note = Premières tentatives remises. Points obtenus : part moyenne des points de la question, la plus basse d’abord ; les questions de moins de { $k } tentatives ne sont pas affichées. Discrimination : corrélation avec les points des autres questions, à partir de 20 tentatives ; au-dessous de 0,2, revoyez la question.
### editor
editor-mine-title = Rédiger des cours
editor-tabs = Sections de l’éditeur
editor-outline = Plan
editor-saved = Enregistré.
editor-unchanged = Rien n’a été modifié : c’était déjà le cas.
editor-changed-meanwhile = Quelqu’un d’autre a modifié ceci entre-temps, et rien de son travail n’a été écrasé. Rechargez la page, vérifiez, puis recommencez.
editor-mine-lead = Les cours en préparation, et ceux déjà publiés auxquels vous pouvez travailler.
editor-wrong = Cela ne peut pas encore être accepté
editor-none = Pas encore de cours
editor-none-text = Commencez-en un ci-dessous. Personne ne le verra avant sa publication.
editor-state = État
editor-home = Rédigé dans
editor-changed = Dernière modification
editor-home-files = les fichiers
editor-home-browser = le navigateur
editor-state-new = Pas encore publié
editor-state-same = Tel que publié (version { $number })
editor-state-ahead = Modifié depuis la version { $number }
editor-new = Commencer un nouveau cours
editor-new-title = Titre, dans la langue d’origine
editor-new-title-wrong = Écrivez un titre de 200 caractères au plus.
editor-new-slug = Nom dans le lien
editor-new-slug-hint = Lettres minuscules, chiffres et traits d’union, par exemple clean-air. Il ne pourra plus être modifié. Laissé vide, il est tiré du titre si celui-ci contient des lettres latines.
editor-new-slug-wrong = Utilisez des lettres minuscules a–z, des chiffres et des traits d’union, en commençant par une lettre ; 64 caractères au plus.
editor-new-slug-taken = Un autre cours a déjà ce nom dans son lien. Choisissez-en un autre.
editor-new-base = Langue d’origine
editor-new-languages = Langues
editor-new-languages-hint = La langue d’origine en fait toujours partie. Vous pourrez en ajouter d’autres.
editor-new-start = Commencer par
editor-new-example = Un petit exemple
editor-new-example-hint = Une leçon, un dessin, une question d’auto-évaluation et un test, à transformer à votre gré.
editor-new-empty = Rien
editor-new-empty-hint = Seulement le titre ; vous ajoutez les modules et les leçons.
editor-new-begin = Commencer
editor-begun = Le cours est commencé. Personne ne le verra avant sa publication.
editor-taken = Le cours est désormais rédigé dans le navigateur.
editor-undone = Annulé.
editor-begin-draft = Commencer un brouillon
editor-lives-new = Ce cours est rédigé dans le navigateur : il y a été commencé et n’est pas encore publié.
editor-lives-browser = Ce cours est rédigé dans le navigateur : ce que voient les apprenants est publié à partir de ce brouillon.
editor-lives-browser-since = Ce cours est rédigé dans le navigateur depuis le { $when } : ce que voient les apprenants est publié à partir de ce brouillon.
editor-lives-browser-by = Ce cours est rédigé dans le navigateur ; { $name } l’y a repris le { $when }. Ce que voient les apprenants est publié à partir de ce brouillon.
editor-lives-files-title = Ce cours est rédigé dans des fichiers
editor-lives-program = La version { $number } est livrée avec le programme et mise à jour avec lui.
editor-lives-files = La version { $number } a été importée de fichiers le { $when } ; la personne qui tient ces fichiers importe la suivante.
editor-lives-commit = Commit Git :
editor-take-why = Ce qui est modifié ici ne peut être publié qu’une fois le cours repris dans le navigateur. Des fichiers ne pourront alors plus être importés par-dessus, sauf si quelqu’un ramène exprès le cours aux fichiers.
editor-take = Le reprendre dans le navigateur
editor-somebody = quelqu’un
editor-gone = Ce que vous vouliez modifier n’est plus là : quelqu’un l’a supprimé entre-temps. Rechargez la page.
editor-inline = Cette partie de course.toml est écrite en tables sur une ligne, que seul un éditeur de texte peut modifier. Écrivez-la sous la forme [[module]] et [[module.activity]].
editor-unreadable = Le fichier est illisible, et rien n’a été modifié : { $why }
editor-unreadable-title = course.toml est illisible
editor-undo = Annuler
editor-undo-too-late = Ceci a encore été modifié depuis ; l’annuler ferait perdre la dernière modification. Rien n’a été modifié.
editor-done-added = Ajouté.
editor-done-moved = Déplacé.
editor-done-removed = Supprimé.
editor-done-renamed = Modifié.
editor-no-module = Le plan est vide
editor-no-module-text = Un cours est fait de modules, un module de leçons et de tests. Ajoutez le premier module.
editor-no-activity = Rien dans ce module pour l’instant.
editor-title-wrong = Écrivez un titre de 200 caractères au plus.
editor-title-in = Titre ({ $language })
editor-minutes = Durée en minutes
editor-minutes-wrong = Écrivez un nombre entier de minutes, au moins 1.
editor-kind = Type
editor-add = Ajouter
editor-add-module = Ajouter un module
editor-add-activity = Ajouter une leçon ou un test
editor-move-up = Monter
editor-move-down = Descendre
editor-move-to = Dans le module
editor-move = Déplacer
editor-more = Autres actions
editor-rename = Renommer
editor-remove = Supprimer
editor-drag = Déplacer
editor-drag-help = Faites-le glisser à sa place, ou servez-vous des flèches haut et bas.
editor-save = Enregistrer
editor-cancel = Annuler
editor-not-translated-yet = Pas encore de traduction, donc pas de titre, dans ces langues :
editor-lessons = Leçons
editor-no-lesson = Pas encore de leçon
editor-base = langue d’origine
editor-n-missing = { $n ->
    [one] { $text } segment manquant
    [many] { $text } de segments manquants
   *[other] { $text } segments manquants
 }
editor-n-stale = { $n ->
    [one] { $text } à mettre à jour
    [many] { $text } à mettre à jour
   *[other] { $text } à mettre à jour
 }
editor-n-unmarked = { $n ->
    [one] { $text } non marqué
    [many] { $text } non marqués
   *[other] { $text } non marqués
 }
editor-whole = Le texte entier
editor-by-segment = Segment par segment
editor-languages = Cette leçon dans une autre langue
editor-ways = Façons de rédiger
editor-as-learner = Voir comme un apprenant
editor-text-in = Texte ({ $language })
editor-text-hint = Markdown. La première ligne, « # … », est le titre de la leçon. Ctrl+S enregistre ; Tab permet de sortir du texte.
editor-save-and-mark = Enregistrer et marquer comme à jour
editor-preview = Aperçu
editor-preview-hint = Ce que verront les apprenants s’affiche ici pendant que vous écrivez, ou quand vous appuyez sur « Aperçu ».
editor-preview-none = Il n’y a encore rien à afficher.
editor-base-text = Langue d’origine : { $language }
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
editor-kept = Conservé dans ce navigateur, pas encore enregistré
editor-offline = Vous êtes hors ligne. Votre texte est conservé dans ce navigateur et sera enregistré dès le retour de la connexion.
editor-signed-out = Votre session est fermée. Votre texte est conservé dans ce navigateur : connectez-vous, et vous le retrouverez ici.
editor-failed = L’enregistrement n’a pas abouti. Votre texte est conservé dans ce navigateur ; réessayez.
editor-restored = Vous retrouvez ici ce que vous aviez écrit sans l’enregistrer.
editor-discard = Revenir au texte enregistré
editor-segments-hint = À côté de chaque segment de l’original se trouve sa traduction. Ce que vous modifiez est marqué comme à jour par rapport à l’original actuel.
editor-apart = Les segments ne se correspondent pas un à un
editor-apart-text = Cette traduction a { $own } segments ; son original en avait { $recorded } quand elle a été faite. Modifiez le texte entier jusqu’à ce qu’ils se correspondent, puis marquez-le comme à jour.
editor-segment-translated = traduit
editor-segment-stale = à mettre à jour
editor-segment-missing = manquant
editor-segment-unmarked = non marqué
editor-segment-gone = n’est plus dans l’original
editor-segment-gone-text = L’original n’a plus ce segment.
editor-segment-unreviewed = traduction automatique, non relue
editor-segment-refused = Un segment ne peut pas être enregistré ainsi : il doit rester ce qu’il est dans l’original, par exemple un seul paragraphe, une seule liste ou un seul titre. Rien n’a été enregistré ; ce que vous avez écrit est toujours là.
editor-mark = Marquer comme à jour
editor-mark-all = Tout marquer comme à jour
editor-take-out = Le retirer
editor-same-lines = { $n ->
    [one] … une ligne identique …
    [many] … { $text } de lignes identiques …
   *[other] … { $text } lignes identiques …
 }
editor-theirs = L’autre version, enregistrée
editor-mine = Votre version
editor-conflict = Quelqu’un d’autre a enregistré cette leçon pendant que vous écriviez
editor-conflict-by = { $name } l’a enregistrée le { $when }. Rien n’est perdu : voici les deux textes. Le vôtre n’est pas encore enregistré.
editor-conflict-at = Elle a été enregistrée le { $when }. Rien n’est perdu : voici les deux textes. Le vôtre n’est pas encore enregistré.
editor-conflict-removed = Elle a été supprimée. Rien n’est perdu : votre texte est ici, pas encore enregistré.
editor-conflict-both = Les deux en un
editor-conflict-clean = Vous avez modifié des endroits différents : ce texte contient les deux modifications. Relisez-le et enregistrez-le.
editor-conflict-doubtful = { $n ->
    [one] À un endroit, la même chose a été modifiée des deux côtés : l’autre texte y vient d’abord, le vôtre ensuite. Corrigez et enregistrez.
    [many] À { $text } d’endroits, la même chose a été modifiée des deux côtés : l’autre texte y vient d’abord, le vôtre ensuite. Corrigez et enregistrez.
   *[other] À { $text } endroits, la même chose a été modifiée des deux côtés : l’autre texte y vient d’abord, le vôtre ensuite. Corrigez et enregistrez.
 }
editor-conflict-save-both = Enregistrer ce texte
editor-conflict-one = Un seul des deux
editor-conflict-one-text = Ce qui est remplacé reste dans l’historique.
editor-conflict-mine = Enregistrer plutôt le mien
editor-conflict-theirs = Garder l’autre, abandonner le mien
editor-preview-bar = Aperçu du brouillon
editor-preview-text = Voici ce que verront les apprenants après la publication. Rien de ce que vous faites ici n’est conservé.
editor-preview-back = Retour à l’éditeur
editor-show-key = Afficher les bonnes réponses
editor-hide-key = Masquer les bonnes réponses
editor-publish = Publier
editor-history = Historique
editor-export = Télécharger en .zip
editor-changes = Ce qui diffère de la version publiée
editor-changes-new = Tout : le cours n’est pas encore publié.
editor-changes-none = Rien : le brouillon est tel que publié.
editor-part = Partie
editor-file = Fichier
editor-file-course = Le cours lui-même
editor-file-added = nouveau
editor-file-removed = supprimé
editor-file-changed = modifié
editor-check = Vérification
editor-check-good = Rien à redire
editor-fault = erreur
editor-warning = avertissement
editor-warnings = { $n ->
    [one] { $text } avertissement
    [many] { $text } d’avertissements
   *[other] { $text } avertissements
 }
editor-more-findings = … et encore { $n }.
editor-publish-same = Le brouillon est tel que publié ; il n’y a rien de nouveau à publier.
editor-publish-faults = { $n ->
    [one] { $text } erreur doit être corrigée avant la publication.
    [many] { $text } d’erreurs doivent être corrigées avant la publication.
   *[other] { $text } erreurs doivent être corrigées avant la publication.
 }
editor-publish-in-files = Ce cours est rédigé dans des fichiers. Reprenez-le d’abord dans le navigateur ; il pourra alors être publié ici.
editor-publish-as = Publier la version { $number }
editor-note = Nouveautés
editor-note-hint = Une ou deux phrases pour les collègues ; elles figurent dans la liste des versions.
editor-optional = facultatif
editor-is-published = Publié. Les apprenants le voient désormais.
editor-is-restored = Le brouillon reprend maintenant cette version. Son contenu d’avant est dans l’historique.
editor-published = Publié
editor-draft = Brouillon
editor-back-to-changes = Retour à toutes les modifications
editor-no-text = Ce fichier n’est pas un texte ; ses différences ne peuvent pas être affichées.
editor-versions = Versions
editor-version = Version { $number }
editor-current = vue par les apprenants
editor-from-files = à partir de fichiers
editor-restore = Reprendre comme brouillon
editor-when = Quand
editor-who = Qui
editor-what = Quoi
editor-acts-column = Actions
editor-acts = Modifications du brouillon
editor-files = { $n ->
    [one] { $text } fichier
    [many] { $text } de fichiers
   *[other] { $text } fichiers
 }
editor-act-begin = Brouillon commencé
editor-act-lesson = Leçon modifiée
editor-act-add = Ajout au plan
editor-act-move = Ordre modifié
editor-act-remove = Suppression dans le plan
editor-act-rename = Renommé
editor-act-undo = Modification annulée
editor-act-restore = Version reprise
editor-act-take = Aligné sur la version publiée
editor-act-other = Modifié
### The API
api-zip-wrong = Le corps de la requête n’est pas une archive lisible, ou il contient plus que ce qu’un cours peut contenir.
api-not-your-course = D’autres personnes s’occupent de ce cours : seule son équipe peut le publier.
api-course-faults = Le cours contient des erreurs ; rien n’a été modifié.
api-no-course = Aucun cours n’est publié à cette adresse.

### Privacy: what is held, and how long
personal-learning = Apprentissage
personal-learning-purpose = Permettre de suivre des cours, de s’arrêter et de reprendre, et aider les personnes bloquées.
personal-learning-data = Inscriptions, ce qui a été ouvert et pendant combien de temps, réponses, résultats, groupes, délais fixés pour une personne
personal-statements = Attestations d’achèvement
personal-statements-purpose = Certifier qu’une personne a terminé un cours et permettre à d’autres de le vérifier.
personal-statements-data = Nom du titulaire, cours, note, date, code ; motifs des changements faits manuellement
personal-messages = Messages des équipes de cours
personal-messages-purpose = Permettre à l’équipe d’un cours d’écrire à ses participants.
personal-messages-data = Auteur, texte, destinataires ; personnes qui ne veulent pas de tels messages
personal-writing = Rédaction et animation des cours
personal-writing-purpose = Savoir qui peut modifier un cours et qui a modifié quoi.
personal-writing-data = Identifiants des auteurs et des membres de l’équipe, avec ce qu’ils ont fait ; filtres qu’ils ont enregistrés
retention-beats = Signaux indiquant qu’une page est ouverte
retention-beats-rule = Les signaux indiquant qu’une page est ouverte sont conservés { $time }, puis supprimés. Le temps passé reste dans la progression.
retention-test-answers = Réponses aux tests
retention-test-answers-rule = Les réponses aux tests sont conservées { $time } après la remise du test, puis supprimées. Le résultat reste.
retention-lesson-answers = Réponses dans les leçons
retention-lesson-answers-rule = Les réponses dans les leçons sont conservées { $time }, puis supprimées. La progression garde le fait d’avoir répondu.
retention-draft-history = Textes antérieurs des cours publiés
retention-draft-history-rule = Les textes antérieurs à la dernière publication d’un cours sont conservés { $time }, puis supprimés. Les versions publiées restent.
retention-previews = Vignettes des listes
retention-previews-rule = Les vignettes sont conservées { $time }, puis supprimées, et recréées dès que quelqu’un consulte la liste.
archive-enrolments = Cours
archive-statements = Attestations d’achèvement
archive-progress = Progression
archive-lesson-answers = Réponses dans les leçons
archive-attempts = Tentatives aux tests
archive-test-answers = Réponses aux tests
archive-messages = Messages des équipes de cours
archive-groups = Groupes
archive-other = Autres informations sur les cours
archive-course = Cours
archive-state = État
archive-requested = Inscription ou demande
archive-decided = Décision
archive-last-activity = Dernière activité
archive-last-at = Dernière fois
archive-holder = Nom indiqué
archive-code = Code
archive-grade = Note
archive-completed = Terminé
archive-withdrawn = Retirée
archive-reason = Motif
archive-activity = Activité
archive-first = Première fois
archive-seconds = Secondes
archive-outcome = Résultat
archive-percent = Pour cent
archive-question = Question
archive-answer = Réponse
archive-right = Exact
archive-yes = oui
archive-no = non
archive-when = Quand
archive-attempt = Tentative
archive-handed-in = Remise
archive-points = Points
archive-message = Message
archive-group = Groupe
archive-what = Quoi
archive-more = Détails
archive-as-staff = Vous faites partie de l’équipe de ce cours
archive-saved-view = Un filtre que vous avez enregistré
archive-stopped = Vous ne voulez pas de messages de son équipe
### Search and themes: what courses contribute
find-courses = Cours
find-lessons = Leçons
find-drafts = Brouillons
find-theme-courses = { $n ->
    [one] { $n } cours
    [many] { $n } de cours
   *[other] { $n } cours
}
find-theme-none = Il n’y a pas encore de cours sur ce thème.
find-theme-narrow = Affiner cette liste de cours
### Announcements
announce-title = Annonces
announce-lead = Ce que vous écrivez ici figure sur la page du cours pour les personnes concernées, dès maintenant ou à partir d’une date choisie.
announce-none-written = Rien n’a encore été annoncé.
announce-new = Nouvelle annonce
announce-one = Une annonce
announce-subject = Titre
announce-text = Texte
announce-text-hint = Markdown : **gras**, listes avec « - », liens sous la forme [mots](https://…).
announce-to = Pour
announce-to-all = Tous les participants du cours
announce-to-run = Édition : { $name }
announce-to-group = Groupe : { $name }
announce-group-gone = Un groupe supprimé : personne ne voit l’annonce
announce-to-error = Choisissez à qui elle s’adresse.
announce-shown = Affichée depuis
announce-from = à partir du { $when }
announce-at = Afficher à partir du
announce-at-hint = Laissez vide pour l’afficher tout de suite. À l’heure de votre fuseau horaire.
announce-at-error = Indiquez un jour et une heure, ou laissez vide.
announce-pin-until = Garder en tête jusqu’au
announce-pin-hint = Le dernier jour où elle précède les autres. Peut rester vide.
announce-pinned-error = Choisissez un jour postérieur au premier affichage, ou laissez vide.
announce-pinned = En tête
announce-mail = Par courriel
announce-by-mail = L’envoyer aussi par courriel
announce-by-mail-hint = Chaque personne la reçoit dans sa langue ou, à défaut, dans la plus proche de celles que vous avez écrites. Les personnes qui ne veulent pas de messages de ce cours ne reçoivent rien.
announce-mailed = envoyée
announce-mail-later = lors de l’affichage
announce-no-mail = non
announce-publish = Publier l’annonce
announce-save = Enregistrer
announce-preview = Aperçu
announce-preview-title = Telle que les participants la liront
announce-missing = Pas encore rédigée dans ces langues : { $languages }. Leurs lecteurs en voient une autre et en sont avertis.
announce-withdraw = Retirer
announce-withdraw-note = Elle ne s’affiche plus, et les courriels en attente ne partent pas. Ce qui est parti ne peut pas être repris.
announce-withdrawn-on = retirée le { $when }
announce-changed = modifiée le { $when }
announce-unread = Nouvelle
announce-unread-count = { $n ->
    [one] { $text } annonce non lue.
    [many] { $text } d’annonces non lues.
   *[other] { $text } annonces non lues.
}
announce-all = Toutes les annonces
announce-none = Il n’y a pas d’annonces.
announce-flash-made = L’annonce est enregistrée.
announce-flash-changed = L’annonce a été modifiée.
announce-flash-withdrawn = L’annonce a été retirée.
### Numbers of a course
numbers-title = Chiffres du cours
numbers-lead = Combien de personnes suivent le cours et le terminent. Les petits groupes ne sont montrés ni ici, ni dans le fichier, ni aux programmes.
numbers-of = Période ou édition
numbers-show = Afficher
numbers-all = Toute la durée
numbers-quarter = { $year }, trimestre { $number }
numbers-run = Édition : { $name }
numbers-run-open = sans dates
numbers-whole = Chiffres
numbers-figure = Indicateur
numbers-value = Nombre
numbers-meaning = Ce qui est compté
numbers-started = Ont commencé
numbers-started-text = Personnes inscrites pendant cette période ou à cette édition et qui ont ouvert au moins une activité. Tous les autres chiffres portent sur elles.
numbers-active = Actives
numbers-active-text = Parmi elles, celles qui ont ouvert une activité au cours des { $days } derniers jours.
numbers-completed = Ont terminé
numbers-completed-text = Parmi elles, celles qui ont terminé le cours à ce jour et dont l’attestation est valable.
numbers-rate = Taux d’achèvement
numbers-rate-text = Part de celles qui ont terminé parmi celles qui ont commencé, arrondie. N’indique jamais « toutes » ni « aucune ».
numbers-median = Nombre médian de jours pour terminer
numbers-median-text = La moitié des personnes qui ont terminé ont eu besoin d’au plus ce nombre de jours, de l’inscription à l’achèvement.
numbers-days = { $n ->
    [one] { $text } jour
    [many] { $text } de jours
   *[other] { $text } jours
}
numbers-hidden = non affiché
numbers-by-language = Par langue
numbers-by-country = Par pays
numbers-by-sex = Par sexe
numbers-female = Féminin
numbers-male = Masculin
numbers-other = Autre
numbers-not-stated = Non indiqué
numbers-others = Ensemble des autres
numbers-nothing = Les groupes sont trop petits pour ce tableau.
numbers-started-only = Pour une partie de la durée ou du cours, seules les personnes qui ont commencé sont réparties, et seulement en groupes assez grands dans chaque période ou édition : plus de détails permettraient de déduire le reste par soustraction. « Toute la durée » donne les autres chiffres.
numbers-crossed = Pays et sexe
numbers-crossed-text = Personnes qui ont commencé. Les pays qui comptent des femmes ou des hommes, mais moins de { $k }, figurent dans « Ensemble des autres ».
numbers-protection = Comment les petits groupes sont protégés
numbers-protection-text = Un groupe de moins de { $k } personnes n’est pas affiché, ni aucun chiffre qui permettrait de le déduire. Un chiffre affiché ne change qu’après avoir varié d’au moins { $k }. « Non indiqué » et « Autre » comptent dans chaque total.
numbers-n = Ont commencé (n)
numbers-k = Plus petit groupe affiché (k)
numbers-suppressed = Chiffres non affichés
numbers-rule = Règles
numbers-at = Situation au
numbers-category = Catégorie
numbers-column-table = Tableau
numbers-csv = Télécharger (CSV)
numbers-exact = Voir les chiffres exacts
numbers-exact-text = Des chiffres exacts peuvent permettre de reconnaître des personnes. Dites pourquoi vous en avez besoin : votre nom, le cours et la finalité sont inscrits au journal d’audit.
numbers-exact-reason = Finalité
numbers-exact-show = Afficher les chiffres exacts
numbers-exact-shown = Ce sont des chiffres exacts
numbers-exact-shown-text = Ne les transmettez pas : les petits groupes ne sont pas protégés ici. Leur consultation est inscrite au journal d’audit.
### Runs
runs-title = Éditions
runs-run = Édition
runs-self-paced = À votre rythme
runs-self-paced-note = Sans dates : commencez quand vous voulez, avancez à votre rythme.
runs-lead = Une édition, c’est le cours proposé avec ses propres dates, places, équipe et groupes. L’édition « À votre rythme » reste toujours proposée à côté.
runs-none = Il n’y a pas encore d’édition avec des dates.
runs-all = Toutes les éditions
runs-new = Nouvelle édition
runs-make = Créer l’édition
runs-save = Enregistrer
runs-edit = Modifier l’édition
runs-going = En cours
runs-upcoming = À venir
runs-ended = Terminée
runs-cancelled = Annulée
runs-over = Passées
runs-when = Dates
runs-people = Participants
runs-taken-of = { $taken } sur { $capacity }
runs-from-to = Du { $from } au { $to }
runs-from = À partir du { $from }
runs-no-dates = Sans dates
runs-name = Nom ({ $language })
runs-name-hint = Par exemple « Printemps 2026 » ou « Pour les points focaux, juin ». Une langue suffit.
runs-other-languages = Nom dans d’autres langues
runs-title-error = Indiquez un nom de 120 caractères au plus.
runs-slug = Adresse
runs-slug-hint = Lettres latines minuscules, chiffres et traits d’union. Laissée vide, elle est tirée du premier jour.
runs-slug-error = Utilisez au plus 40 lettres latines minuscules, chiffres et traits d’union ; « new » et « self » ont un autre sens.
runs-slug-taken = Le cours a déjà une édition à cette adresse. Choisissez-en une autre.
runs-starts = Début
runs-starts-error = Indiquez quand l’édition commence.
runs-ends = Fin
runs-ends-hint = Ensuite, tout reste lisible, mais aucune nouvelle réponse n’est acceptée.
runs-opens = Ouverture des inscriptions
runs-closes = Clôture des inscriptions
runs-zone = Fuseau horaire
runs-zone-hint = À l’heure de { $zone }. Chacun voit les dates dans son propre fuseau.
runs-mode = Mode d’inscription
runs-code-hint = Nécessaire quand l’inscription se fait par code.
runs-capacity = Places
runs-capacity-hint = Laissé vide : il y a de la place pour tout le monde.
runs-changed-meanwhile = Quelqu’un a modifié cette édition entre-temps. Votre saisie est toujours là : regardez l’édition dans une autre fenêtre, puis enregistrez de nouveau.
runs-dates = Dates des activités
runs-dates-lead = Dates de cette édition, à la place de celles du cours. Si un champ est vide, la date du cours s’applique ; si elle est passée avant le début de l’édition, elle n’y ferme rien.
runs-dates-none = Le cours ne donne de date à aucune activité.
runs-dates-others = Activités sans date
runs-dates-course = Dans le cours : { $time }
runs-dates-closes = { $title } (clôture dans une édition)
runs-copy = Copier l’édition
runs-copy-lead = La copie a la même durée, les mêmes places et le même mode d’inscription. Toutes ses dates suivent le nouveau début. Les participants ne sont pas copiés.
runs-copy-what = À reprendre
runs-copy-dates = Les dates des activités, décalées d’autant
runs-copy-staff = L’équipe de l’édition
runs-copy-groups = Les groupes, vides
runs-copy-do = Créer la copie
runs-staff = Équipe de cette édition
runs-staff-note = Ces personnes ne voient que les participants de cette édition et ne s’occupent que d’eux. L’équipe du cours s’occupe de toutes les éditions.
runs-groups-none = Cette édition n’a pas de groupe propre.
runs-close-title = Clore ou annuler
runs-close-note = Dès maintenant, plus personne ne peut s’inscrire. Les personnes déjà inscrites continuent.
runs-close = Clore les inscriptions maintenant
runs-cancel-title = Annuler l’édition
runs-cancel-note = Toutes les personnes inscrites reçoivent un courriel avec le motif. Ce qu’elles ont fait est conservé ; plus rien de nouveau n’est accepté. Cette action est définitive.
runs-cancel-hint = Les participants le lisent tel que vous l’écrivez.
runs-cancel = Annuler l’édition
runs-cancelled-on = Annulée le { $time }
runs-flash-made = L’édition est créée.
runs-flash-saved = L’édition est enregistrée.
runs-flash-copied = La copie est créée.
runs-flash-closed = Les inscriptions sont closes.
runs-flash-cancelled = L’édition est annulée. Les personnes inscrites en sont informées.
runs-flash-staff-added = Cette personne s’occupe désormais de cette édition.
runs-flash-staff-removed = Cette personne ne s’occupe plus de cette édition.
runs-flash-switched = Vous continuez désormais dans cette édition.
runs-group-run = Pour quelle édition
runs-group-course = Tout le cours
runs-group-of = { $group } ({ $run })
runs-group-run-error = Choisissez l’une des éditions dont vous vous occupez.
runs-add-run = Dans quelle édition
runs-add-run-error = Choisissez une édition qui n’est pas passée et dont vous vous occupez.
runs-refused-cancelled = Cette édition est annulée. Choisissez-en une autre.
runs-takes-nothing = Cette édition s’est terminée le { $time }. Vous pouvez tout lire, mais aucune nouvelle réponse n’est acceptée.
runs-begins = Cette édition commence le { $time }. D’ici là, vous pouvez voir ce que contient le cours.
runs-due = Jusqu’au { $time }
runs-not-current = Vous suivez aussi cette édition. Pour y travailler, continuez ici.
runs-go-on-here = Continuer dans cette édition
runs-back-to-current = Revenir à votre édition en cours
runs-others = Vos autres éditions de ce cours
runs-others-note = Ce que vous faites compte dans l’édition où vous continuez.
runs-switch = Continuer dans cette édition
runs-offered = Éditions
runs-offered-lead = Suivez le cours avec d’autres, à dates fixes.
runs-enrol-until = Inscriptions jusqu’au { $time }
runs-places = { $n ->
    [one] { $text } place libre
    [many] { $text } de places libres
   *[other] { $text } places libres
 }
runs-in = Vous suivez cette édition
runs-course-in = { $course } ({ $run })
runs-mail-cancelled-subject = Édition annulée : { $course }
runs-mail-cancelled-text = L’édition { $run } du cours { $course } est annulée. Motif :
runs-mail-cancelled-other = Ce que vous avez fait est conservé. La page du cours indique s’il y a une autre édition.
runs-api-no-run = Cette édition n’existe pas dans ce cours.
api-no-person = Aucun compte utilisable ne correspond à cette personne.
api-lives-in-browser = Ce cours est rédigé dans le navigateur. Importez-le en ligne de commande avec --take-back pour le ramener aux fichiers.

### What a check of a course finds, by kind

finding-alternative = Une image n’a pas de texte de remplacement. Dites en quelques mots ce qu’elle montre, pour les personnes qui ne la voient pas.
finding-base = Un texte manque dans la langue d’origine du cours. Écrivez-le d’abord dans celle-ci.
finding-block = Un bloc qui commence par ::: est inconnu, n’a pas de fin ou ne peut pas se trouver ici.
finding-caption = Cette légende ne s’affiche pas : une image avec légende doit être seule dans son paragraphe.
finding-captions = Les sous-titres d’un enregistrement manquent ou sont illisibles. Il faut un fichier WebVTT.
finding-check = Une question placée dans le texte est inconnue, figure deux fois ou ne peut pas se trouver ici.
finding-completion = Personne ne pourrait satisfaire à cette règle d’achèvement. Modifiez-la.
finding-cycle = Ces éléments s’exigent l’un l’autre en boucle : personne ne pourrait commencer. Retirez une des conditions.
finding-diagram = Un mot d’un schéma n’a pas de texte, ou un texte ne correspond à aucun mot du schéma.
finding-double = Le même nom ou la même valeur sert deux fois. Chacun ne peut servir qu’une fois.
finding-empty = Il n’y a encore rien ici. Ajoutez un contenu, ou supprimez l’élément.
finding-encoding = Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.
finding-enrolment = L’inscription par code demande un code.
finding-footnote = Une note de bas de page manque, ou rien n’y renvoie.
finding-format = Le cours est écrit dans un format plus récent que ce programme. Utilisez un programme plus récent.
finding-front = Les lignes entre --- en tête de la leçon sont illisibles.
finding-heading = Une leçon commence par son titre, et les intertitres se suivent sans sauter de niveau.
finding-id = Ce nom court n’est pas utilisable. Utilisez des lettres latines minuscules, des chiffres et des traits d’union, en commençant par une lettre.
finding-image = Ce fichier n’est pas une image que les navigateurs affichent.
finding-language = Ce n’est pas une des langues du cours.
finding-link = Un lien ou un nom de fichier ne mène nulle part. Corrigez-le, ou ajoutez le fichier.
finding-marks = La trace de l’original d’une traduction est illisible. Marquez de nouveau la traduction comme à jour.
finding-math = Une formule est illisible. Corrigez son écriture.
finding-missing-file = Un fichier cité par le cours est absent. Ajoutez-le, ou retirez sa mention.
finding-missing-key = Un élément obligatoire manque. Ajoutez-le.
finding-depth = Trop de niveaux imbriqués. Simplifiez.
finding-one-paragraph = Ce texte est un seul paragraphe, sans liste, titre ni tableau.
finding-options = Les réponses proposées ne conviennent pas à ce type de question : trop peu nombreuses, ou la bonne n’est pas indiquée.
finding-html = Ce HTML n’est pas admis ici, ou ses balises ne vont pas par paires.
finding-svg = Un dessin (SVG) est illisible ou contient des parties non admises. Enregistrez-le de nouveau en SVG simple.
finding-toml = Le fichier n’est pas du TOML correct.
finding-transcript = Un enregistrement n’a pas de transcription. Écrivez-la dans le bloc, pour les personnes qui ne peuvent pas l’entendre.
finding-unknown = Ce qui est nommé ici n’existe pas. Vérifiez comment c’est écrit.
finding-unknown-key = Ce réglage est inconnu. Vérifiez comment il est écrit.
finding-value = Cette valeur ne convient pas ici. Modifiez-la.
finding-unused = Rien n’utilise ce fichier. Supprimez-le, ou faites-y référence.
finding-file = Ce fichier ou son nom ne peut pas être admis. Renommez-le, ou retirez-le.
finding-too-large = C’est trop volumineux. Réduisez-le.
finding-missing-translation = Pas encore traduit.
finding-stale-translation = L’original a changé depuis la traduction.
finding-unmarked-translation = On ne sait pas d’après quel original ceci a été traduit. Vérifiez, puis marquez comme à jour.
finding-unreviewed-translation = Traduction automatique que personne n’a encore acceptée.
