/** Largest template and logo, in bytes, and most templates of a practice at a time. */
export const templateBytes = 5 * 1024 * 1024;
export const logoBytes = 500 * 1024;
export const templatesAtMost = 10;
