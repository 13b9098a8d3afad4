error-cross-site = This form was sent from another site, so nothing was changed. Open the page here and send it again.
error-form = Some of the form did not arrive as expected, so nothing was changed. Go back, reload the page and send it again.
mail-address-wrong = No mail can be sent to this address. Check it: it must look like name@example.org.
mail-footer-from = { $site } sent you this message.
mail-footer-site = Open { $site }
mail-footer-no-reply = Please do not answer this mail; nobody reads the answers.
mail-link-hint = If the button does not work, copy this address into your browser:
