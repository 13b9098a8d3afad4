-- Whose mails are whose, and which browsers people have signed in with.

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

-- Browsers in which somebody was signed in before. Only the hash of the cookie's secret stands here.
CREATE TABLE known_browsers (
    hash BYTEA PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    seen_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX known_browsers_account ON known_browsers (account_id);
CREATE INDEX known_browsers_seen ON known_browsers (seen_at);

-- What a mail server has taken is not kept: it may hold links that only its reader should have.
UPDATE mails SET text_body = '', html_body = '' WHERE state = 'sent';
