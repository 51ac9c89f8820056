/** How far a build has come. */
export interface BuildProgress {
  /** How many records were read. */
  readonly releases: number;
  /** How many bytes were read; 0 where the records come as values. */
  readonly bytes: number;
  /** How many bytes there are; `null` where that is not known. */
  readonly totalBytes: number | null;
}

/** Options to watch a build and to stop it. */
export interface BuildOptions {
  /** Called after every thousand records with how far the build has come. */
  readonly onProgress?: (progress: BuildProgress) => void;
  /**
   * How many bytes a stream will give (the size of the file, `content-length`). Progress then has a total, and memory is asked for once. A
   * wrong figure costs memory or time, nothing else.
   */
  readonly totalBytes?: number;
  /** An `AbortSignal`: once it is aborted, the build stops with its reason. */
  readonly signal?: BuildSignal;
}

/** What a build needs of an `AbortSignal`. One that can be listened to also stops a build that waits for bytes. */
export interface BuildSignal {
  /** Whether the build is to stop. */
  readonly aborted: boolean;
  /** What the build is stopped with: it is thrown. */
  readonly reason?: unknown;
  /** Tells the build when `aborted` turns true. */
  addEventListener?(type: "abort", listener: () => void): void;
  /** Takes back what {@link BuildSignal.addEventListener} was given. */
  removeEventListener?(type: "abort", listener: () => void): void;
}

/** How many records pass between two reports. */
const step = 1000;

/** Reports and stops, after so many records. @throws the reason of the signal */
export function checkIn(options: BuildOptions, progress: BuildProgress): void {
  if (progress.releases % step !== 0) return;
  stopIfAborted(options);
  options.onProgress?.(progress);
}

/** @throws the reason of the signal, once it is aborted */
export function stopIfAborted({ signal }: BuildOptions): void {
  if (signal?.aborted) throw signal.reason;
}
