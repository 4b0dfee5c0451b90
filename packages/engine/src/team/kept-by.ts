/** A function of an immutable object that is computed once for each, and forgotten with it. */
export function keptBy<Of extends object, Result>(compute: (of: Of) => Result): (of: Of) => Result {
  const kept = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    let known = kept.get(of);
    if (!known) kept.set(of, (known = { result: compute(of) }));
    return known.result;
  };
}
