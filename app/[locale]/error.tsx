"use client";

export { Fault as default } from "../_view/fault";
