/** A journey in both directions of writing, with scripts on, off or both. */
export function each(name, scripts, run) {
  return ["en", "ar"].flatMap((lang) =>
    scripts.map((js) => ({
      name: `${name} ${lang}${js ? "" : " without scripts"}`,
      run: (world) => run(world, lang, js),
    })),
  );
}
