/** Name of the field by which a page marks the one sending of its form. */
export const pressName = "press";
