# Sign-in, own account, accounts, log
sign-in-title = Sign in
sign-in-demo-title = This is a demo
sign-in-demo-text = All people and municipalities here are made up. Choose who you want to be; you need no password.
role-regisseur = Case manager
role-team-lead = Team lead
role-administrator = Administrator
role-system = The system itself
