import { platform, setPriority } from "node:os";

// On Linux a thread has a priority of its own: whoever waits for an answer comes before whoever waits for a paper.
if (platform() === "linux") setPriority(10);
