# demo
demo-card-regisseur-large = Begeleidt zestig mensen in de grootste gemeente. Bijna elk gevaar komt bij haar voor.
demo-card-regisseur-second = Collega in de grootste gemeente, met een eigen lijst.
demo-card-regisseur-middle = Werkt in een gemeente met 150 dossiers. Bij haar kan iemand nu verlenging vragen.
demo-card-regisseur-small = Werkt in een kleine gemeente met een team van vier.
demo-card-team-lead = Verdeelt het werk en ziet de cijfers, niet de mensen.
demo-card-policy-maker = Ziet de rapporten, zonder kleine aantallen en zonder mensen.
demo-card-administrator = Beheert accounts en bekijkt het logboek. Ziet geen dossiers.
demo-card-placement-officer = Zoekt voor huishoudens een regio die past, en beslist.
