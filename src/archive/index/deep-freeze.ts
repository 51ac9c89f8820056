/** Freezes a plain value and all that it holds. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}
