-- Whose mails are whose.

-- Everybody whom a mail is to, or whom it names: it goes when one of them is erased.
CREATE TABLE mail_people (
    account_id UUID NOT NULL,
    mail_id UUID NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, mail_id)
);
CREATE INDEX mail_people_mail ON mail_people (mail_id);

-- Mails written before, as far as their address tells.
INSERT INTO mail_people (account_id, mail_id)
    SELECT a.id, m.id FROM mails m JOIN accounts a ON a.email_key = LOWER(m.recipient);
