//! A form whose sender's session had ended: what was typed comes back, and can be sent again after signing in.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::support::{Answer, Client, sites};

async fn press(client: &mut Client, path: &str, body: &str) -> Answer {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-mode", "navigate")
        .header("sec-fetch-site", "same-origin");
    client.send(request.body(Body::from(body.to_owned())).unwrap()).await
}

#[tokio::test]
async fn what_was_typed_survives_a_session_that_ended() {
    for site in sites().await {
        site.account("mona@example.org", &[]).await;
        let mut guest = site.guest();
        let typed = "name=Mona+%22M%22+%3Cb%3E&organisation=Two%0D%0Alines";
        let kept = press(&mut guest, "/ar/me/profile?from=here", typed).await;
        assert_eq!(kept.status, StatusCode::UNAUTHORIZED, "{}", kept.body);
        assert!(kept.body.contains("انتهت جلستك"), "{}", kept.body);
        assert!(kept.body.contains("action=\"/ar/me/profile?from=here\""), "{}", kept.body);
        assert!(kept.body.contains("name=\"name\" value=\"Mona &quot;M&quot; &lt;b&gt;\""), "{}", kept.body);
        assert!(kept.body.contains("value=\"Two\r\nlines\"") || kept.body.contains("value=\"Two\nlines\""));
        assert_eq!(kept.headers[header::CACHE_CONTROL], "no-store");

        // Nothing to lose, a password, or a script that asks: to the page for signing in, as ever.
        for (path, body) in
            [("/en/me/profile", ""), ("/en/me/account/password", "current=x&password=a+long+enough+secret")]
        {
            let answer = press(&mut guest, path, body).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.body);
        }
        let asked = guest.post("/en/me/profile", &[("name", "Mona")]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);

        // Signed in, the same form is an ordinary one.
        let mut mona = site.sign_in("mona@example.org").await;
        let again = press(&mut mona, "/en/me/profile", "name=Mona&lang=en").await;
        assert_ne!(again.status, StatusCode::UNAUTHORIZED);
    }
}
