import { access, constants, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Says where LibreOffice is, when it is in no usual place. */
export const programVariable = 'OVERENS_SOFFICE';

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	linux: ['/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program', '/snap/bin'],
	darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
	win32: [
		'C:\\Program Files\\LibreOffice\\program',
		'C:\\Program Files (x86)\\LibreOffice\\program'
	]
};

/** Where the project's own packages put it: a folder for each version. */
const versions = '/opt';

/**
 * The path of LibreOffice, or undefined: where `OVERENS_SOFFICE` says, else on PATH, else in the usual places. A
 * variable that points at nothing means that there is none: it was meant, and guessing would hide the mistake.
 */
export async function findProgram(
	environment: Environment = process.env,
	platform: NodeJS.Platform = process.platform
): Promise<string | undefined> {
	const said = environment[programVariable];
	if (said) return (await isProgram(said)) ? said : undefined;
	const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
	const onPath = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
	const folders = [...onPath, ...(usual[platform] ?? []), ...(await installed(platform))];
	for (const folder of folders)
		for (const name of names) {
			const path = join(folder, name);
			if (await isProgram(path)) return path;
		}
	return undefined;
}

async function installed(platform: NodeJS.Platform): Promise<readonly string[]> {
	if (platform !== 'linux') return [];
	const found = await readdir(versions).catch(() => []);
	return found
		.filter((name) => /^libreoffice/i.test(name))
		.toSorted()
		.reverse()
		.map((name) => join(versions, name, 'program'));
}

async function isProgram(path: string): Promise<boolean> {
	return access(path, constants.X_OK).then(
		() => true,
		() => false
	);
}
