/** The shape of a message file, whatever its words. */
export type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** Some of its words, whatever they are. */
export type Some<T> = { [K in keyof T]?: T[K] extends string ? string : Some<T[K]> };
