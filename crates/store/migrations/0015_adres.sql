-- Where the post of a person goes: all three or none. It belongs to the dossier like the name, and goes when the dossier goes.
alter table dossiers add column straat_en_huisnummer text;
-- as 1234 AB
alter table dossiers add column postcode text;
alter table dossiers add column plaats text;
