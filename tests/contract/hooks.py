"""What Schemathesis needs to be told: how an archive is made, and which things there are."""

import io
import zipfile

import schemathesis
from hypothesis import strategies as st


def archive(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for name, text in files.items():
            zipped.writestr(name, text)
    return out.getvalue()


names = st.sampled_from(["course.toml", "lessons/a/en.md", "media/x.png", "../out", "", "a" * 300])
texts = st.one_of(st.text(max_size=200), st.sampled_from(['slug = "contract"\n', "[[module]]\n", "slug = 3\n"]))
archives = st.one_of(
    st.dictionaries(names.filter(bool), texts, max_size=4).map(archive),
    st.binary(max_size=200),
)
schemathesis.openapi.media_type("application/zip", archives)
