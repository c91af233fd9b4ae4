/** What was made of an object once, by a key; kept as long as the object is. The object must never change. */
export function keeping<T>(): (of: object, key: string, make: () => T) => T {
  const all = new WeakMap<object, Map<string, T>>();
  return (of, key, make) => {
    const its = all.get(of) ?? new Map<string, T>();
    if (its.size === 0) all.set(of, its);
    const found = its.get(key);
    if (found !== undefined) return found;
    const made = make();
    its.set(key, made);
    return made;
  };
}
