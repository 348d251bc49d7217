/** The shape of a message file, whatever its words. */
export type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
