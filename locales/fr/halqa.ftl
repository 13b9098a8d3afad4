nav-courses = Cours
nav-my-learning = Ma formation
parts-title = Composants
error-not-found = Page introuvable
error-not-found-text = L’adresse est peut-être mal saisie, ou la page a été déplacée. Cherchez-la depuis l’accueil ou à la page « Cours ».
error-forbidden = Accès refusé
error-forbidden-text = Votre compte ne permet pas d’ouvrir cette page. Si vous devez y avoir accès, demandez-le à l’administration du site.
error-sign-in = Connectez-vous d’abord
error-sign-in-text = Connectez-vous, puis ouvrez de nouveau cette page.
error-conflict = Impossible pour le moment
error-conflict-text = La situation a changé entre-temps. Revenez en arrière, rechargez la page et vérifiez.
error-bad = Envoi refusé
error-bad-text = Une partie de votre envoi n’est pas valable. Revenez en arrière, corrigez, puis renvoyez le formulaire.
error-too-large = Envoi trop volumineux
error-too-many = Trop de demandes
error-too-many-text = Attendez une minute, puis réessayez.
error-internal = Une erreur s’est produite
error-internal-text = Vous n’y êtes pour rien, et rien n’a été modifié à moitié. Réessayez dans quelques minutes ; si l’erreur se répète, indiquez à l’administration du site à quelle heure elle s’est produite.
error-home = Aller à l’accueil

### The reference of the API
developers-title = Référence de l’API
developers-lead = Toutes les opérations ouvertes aux programmes, tirées du programme lui-même ; la référence est en anglais.
developers-document = La même chose en document OpenAPI

### A form whose sender’s session had ended
resend-title = Votre session a pris fin
resend-text = Ce que vous avez saisi est toujours là : rien n’est perdu, et rien n’est encore enregistré.
resend-sign-in = Se connecter (dans un nouvel onglet)
resend-then = Revenez ensuite à cet onglet et renvoyez le formulaire.
resend-again = Renvoyer
