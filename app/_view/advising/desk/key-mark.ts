/** By which key what is marked as such is pressed, or opened. */
export const keyMark = "data-key";
