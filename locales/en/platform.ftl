error-cross-site = This form was sent from another site, so nothing was changed. Open the page here and send it again.
error-form = Some of the form did not arrive as expected, so nothing was changed. Go back, reload the page and send it again.
