/** So many results are kept. */
const MOST = 200;

/** Remembers what was made of the latest arguments: most letters are alike, and making formats takes longer than using them. */
export function kept<Arguments extends readonly (string | null)[], Made>(
  make: (...given: Arguments) => Made,
): (...given: Arguments) => Made {
  const results = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    let made = results.get(key);
    if (made === undefined) {
      if (results.size >= MOST) results.clear();
      results.set(key, (made = make(...given)));
    }
    return made;
  };
}
