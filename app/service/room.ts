import { statfsSync } from "node:fs";

/** Room without which nothing is stored, in bytes. */
export const leastRoom = 1024 * 1024;

/** Bytes that are left on the disk of a path; without end where its file system does not tell. */
export function roomAt(path: string): number {
  const { blocks, bavail, bsize } = statfsSync(path);
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
}
