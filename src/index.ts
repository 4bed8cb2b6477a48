/** The public interface: build or check a project, or read one list. */
export { build, check, type BuildResult, type Findings, type ProjectOptions } from './build.ts';
export { compile, type CompiledSite } from './compile.ts';
export { catalog, type DiagnosticCode, type Severity } from './diagnostics/catalog.ts';
export { parseFile, type ReadingResult } from './parse-file.ts';
export { PublishError } from './publish/failure.ts';
export type { PublishReport } from './publish/publish.ts';
export type * from './types.ts';
