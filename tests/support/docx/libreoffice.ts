import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settling } from './settle.ts';

/** Whether a program answers on this machine. */
export function answers(program: string): boolean {
	try {
		execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
		return true;
	} catch {
		return false;
	}
}

const MACRO = `Sub Settle(source As String, target As String, how As String)
	Dim hidden(0) As New com.sun.star.beans.PropertyValue
	hidden(0).Name = "Hidden"
	hidden(0).Value = True
	doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
	If how <> "" Then
		dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
		dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" & how & "AllTrackedChanges", "", 0, Array())
	End If
	Dim out(1) As New com.sun.star.beans.PropertyValue
	out(0).Name = "FilterName"
	out(0).Value = "Text (encoded)"
	out(1).Name = "FilterOptions"
	out(1).Value = "UTF8,LF"
	doc.storeToURL(target, out())
	doc.close(True)
End Sub`;

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">`;
const escaped = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const run = (profile: string, ...told: readonly string[]) =>
	execFileSync(
		'soffice',
		[`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...told],
		{ stdio: 'ignore', timeout: 120_000 }
	);

/** A LibreOffice of our own, whose first macro is ours. */
function makeProfile(): string {
	const profile = mkdtempSync(join(tmpdir(), 'overens-libreoffice-'));
	// The first start writes the profile, over anything that stands there.
	run(profile, '--terminate_after_init');
	const module = join(profile, 'user', 'basic', 'Standard', 'Module1.xba');
	writeFileSync(module, `${MODULE}${escaped(MACRO)}</script:module>`);
	return profile;
}

/** Lines of a file as LibreOffice reads it, all tracked changes accepted or rejected first when `how` is given. */
export function readInLibreOffice(file: Uint8Array, how?: Settling): readonly string[] {
	const profile = makeProfile();
	try {
		const source = join(profile, 'source.docx');
		const target = join(profile, 'target.txt');
		writeFileSync(source, file);
		const told = how === 'accept' ? 'Accept' : how === 'reject' ? 'Reject' : '';
		const call = [pathToFileURL(source).href, pathToFileURL(target).href, told].join(',');
		run(profile, `macro:///Standard.Module1.Settle(${call})`);
		return readFileSync(target, 'utf8')
			.replace(/^\uFEFF/, '')
			.split('\n');
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}
