-- A version is served as it was compiled at its import. `compiler` names the program's compiler; another one
-- compiles anew, and what it refuses stays served as it was. The compiled course is a blob (JSON).
CREATE TABLE course_compiled (
    version_id UUID PRIMARY KEY REFERENCES course_versions (id),
    compiler TEXT NOT NULL,
    sha256 TEXT NOT NULL
);
