# Sign-in, own account, accounts, log
sign-in-title = Inloggen
sign-in-demo-title = Dit is een demo
sign-in-demo-text = Alle mensen en gemeenten hier zijn verzonnen. Kies wie u wilt zijn; u hebt geen wachtwoord nodig.
role-regisseur = Regisseur
role-team-lead = Teamleider
role-administrator = Beheerder
role-system = Het systeem zelf
