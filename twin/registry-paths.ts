// Reads the registry's addresses: which package a path or a scope is about, and ghcr.io's own spelling of uploads.
import type { PackageAddress } from "./world.ts";

const WITH_NAME = /^\/v2\/([^/]+)\/(.+)\/(?:manifests|blobs|tags|referrers)\//;
const SCOPE = /^repository:([^/]+)\/(.+):[a-z*,]+$/;

const addressFrom = (match: RegExpExecArray | null): PackageAddress | undefined =>
  match?.[1] === undefined || match[2] === undefined ? undefined : { owner: match[1], name: match[2] };

/** `/v2/OWNER/NAME/manifests/latest` → OWNER and NAME, which may hold slashes itself. */
export const addressOfPath = (path: string): PackageAddress | undefined => addressFrom(WITH_NAME.exec(path));

/** `repository:OWNER/NAME:pull,push` → OWNER and NAME. */
export const addressOfScope = (scope: string): PackageAddress | undefined => addressFrom(SCOPE.exec(scope));

export const isManifest = (path: string): boolean => /\/manifests\/[^/]+$/.test(path);
export const isUploadSession = (path: string): boolean => /\/blobs\/uploads?\/[^/]+$/.test(path);

/** ghcr.io hands out `/blobs/upload/ID` where the distribution registry has `/blobs/uploads/ID`. */
export const asGhcr = (location: string): string => location.replace(/\/blobs\/uploads\//, "/blobs/upload/");
export const asDistribution = (path: string): string => path.replace(/\/blobs\/upload\//, "/blobs/uploads/");
