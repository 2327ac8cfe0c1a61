import {readFileSync} from 'node:fs';
import {readWord} from '#lib/server/docx-reader/read-word.ts';
import {parseAgreementFile} from '#lib/domain/agreement/export.ts';
import {parseCarried} from '#lib/domain/import/carried.ts';
import {linesOf} from '#lib/domain/import/lines.ts';
import {folded} from '#lib/domain/import/folded.ts';
import {agreementDocument,actionPlanDocument} from '#lib/text/documents/compose.ts';
import {withTextCheck} from '#lib/server/docx/text-check.ts';
for(const [n,f] of [['hallstahammar','hallstahammar.docx'],['hallstahammar','hallstahammar-plan.docx'],['gotene','gotene.docx'],['vasteras','vasteras.docx'],['vasteras','vasteras-plan.docx'],['gislaved','gislaved.docx'],['hallstahammar','lo/1/hallstahammar.docx'],['hallstahammar','lo/2/hallstahammar.docx'],['hallstahammar','lo/3/hallstahammar.docx']]){
const t=performance.now();const r=await readWord(readFileSync('/tmp/sf/'+f));const ms=performance.now()-t;
if(!r.ok){console.log(f,r);continue}
const p=parseAgreementFile(readFileSync('tests/support/agreements/'+n+'.json','utf8'));if(!p.ok)throw 1;
const facts={agreementId:p.file.id,content:p.file.content,postponed:p.file.postponed,status:p.file.status,version:'1',today:'2026-11-22',edition:'draft' as const};
const m=withTextCheck((f!.includes('plan')?actionPlanDocument:agreementDocument)(facts));
const want=linesOf(m).map(l=>l.text);const got=r.text.paragraphs.filter(x=>!x.contents&&!x.boxed).map(x=>folded(x.text)).filter(x=>x!=='');
let i=0;while(i<want.length&&want[i]===got[i])i++;
const c=r.text.carried&&parseCarried(r.text.carried);
console.log(f,ms.toFixed(0)+'ms',want.length,got.length,'same until',i,i<Math.max(want.length,got.length)?[want.slice(i,i+3),got.slice(i,i+3)]:'ALL','carried',c?c.file.id:c,r.text.agreementId,r.text.created,r.text.furniture,r.text.footnotes,r.text.paragraphs.filter(x=>x.level===1).length)
}
