/**
 * The object itself, or where it is no plain one, a plain object with the keys of its own: a record is judged by what it would be as
 * JSON, and JSON inherits nothing.
 */
export function ownOnly(value: object): object {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return value;
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(value));
}

/** Whether a plain object that has all of these keys has no other. Keys that are not enumerable do not count, as in JSON. */
export function hasOnly(value: object, keys: readonly string[]): boolean {
  return Object.getOwnPropertyNames(value).length === keys.length || hasNoOther(value, keys);
}

/** Whether an object has no enumerable key but some of these. */
export function hasNoOther(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

/** Whether a value is an object as a literal or `JSON.parse` makes them, in whatever frame or module: no list, no instance of a class. */
export function isPlainObject(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
