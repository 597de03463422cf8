import { chromium } from '@playwright/test'; import { serve } from './scripts/serve.mjs';
const {port,close}=await serve('dist',{port:0}); const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const [w,h] of [[1440,900],[390,844]]) {
const p=await b.newPage({viewport:{width:w,height:h}}); await p.goto(`http://127.0.0.1:${port}/?lang=en&appearance=light`); await p.waitForLoadState('networkidle');
for(let y=0;y<11000;y+=600){await p.evaluate(y=>scrollTo(0,y),y);await p.waitForTimeout(60)}
console.log(w, await p.evaluate(()=>document.documentElement.scrollHeight), await p.evaluate(()=>document.body.innerText.split(/\s+/).filter(Boolean).length));
console.log(await p.evaluate(()=>['.page-masthead','.page-hero','#headlines','#figures','#charts','#timeline','.tl-undated','#limits','#questions','#about'].map(s=>{const e=document.querySelector(s);return e?[s,e.offsetHeight,e.innerText.split(/\s+/).filter(Boolean).length].join(' '):s})));
if(w===1440) for (const s of ['#timeline','#charts','#headlines','#figures']) console.log(s, await p.evaluate(s=>document.querySelector(s).innerText,s));
else console.log(await p.evaluate(()=>document.querySelector('#timeline').innerText));
await p.close();}
await b.close(); await close();
