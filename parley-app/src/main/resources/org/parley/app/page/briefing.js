
(function () {
'use strict';
const root = document.documentElement;
const $ = (selector, from) => (from || document).querySelector(selector);
const $$ = (selector, from) => Array.from((from || document).querySelectorAll(selector));
const byId = id => document.getElementById(id);
root.classList.add('js');
$$('.tools,.filters').forEach(el => { el.hidden = false; });

/* Letters without their accents, lower case, character for character, so that an offset stays an offset. */
function fold(text) {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from({length: text.length}, (_, i) => text[i].toLowerCase()[0]).join('');
  return even.replace(/[\u00aa-\u1fff\u2c60-\ud7ff]/g, c => c.normalize('NFD')[0]).replace(/[\u2018\u2019]/g, "'");
}
const words = query => fold(query).split(/\s+/).filter(Boolean);
const debounce = (run, ms) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(run, ms); }; };

/* ---- light and dark ---- */
const themeButton = byId('theme');
const themes = {auto: ['◐', 'as the system'], light: ['○', 'light'], dark: ['●', 'dark']};
function setTheme(name) {
  if (name === 'auto') delete root.dataset.theme; else root.dataset.theme = name;
  themeButton.textContent = themes[name][0];
  themeButton.title = 'Colours: ' + themes[name][1];
  themeButton.setAttribute('aria-label', themeButton.title);
}
let theme = 'auto';
try { theme = localStorage.getItem('parley-theme') || 'auto'; } catch (e) { /* a browser may keep nothing for files */ }
setTheme(themes[theme] ? theme : 'auto');
themeButton.addEventListener('click', () => {
  const names = Object.keys(themes);
  theme = names[(names.indexOf(root.dataset.theme || 'auto') + 1) % names.length];
  setTheme(theme);
  try { localStorage.setItem('parley-theme', theme); } catch (e) { /* kept for this visit only */ }
});

/* ---- texts of the articles ---- */
const sheetOf = label => { const el = byId(label); return el && el.classList.contains('sheet') ? el : null; };
const textOf = sheet => $('.text', sheet);

function unmark(el) {
  $$('mark', el).forEach(mark => mark.replaceWith(...mark.childNodes));
  el.normalize();
}
/* Offsets count UTF-16 units of the article's text, which is what textContent holds. */
function markRange(el, start, end) {
  unmark(el);
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const parts = [];
  let at = 0;
  for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
    const from = Math.max(start - at, 0), to = Math.min(end - at, node.length);
    if (from < to) parts.push([node, from, to]);
    at += node.length;
  }
  return parts.map(([node, from, to]) => {
    const middle = from ? node.splitText(from) : node;
    if (to - from < middle.length) middle.splitText(to - from);
    const mark = document.createElement('mark');
    middle.replaceWith(mark);
    mark.append(middle);
    return mark;
  });
}
function openArticle(label, start, end) {
  const sheet = sheetOf(label);
  if (!sheet) return;
  $('details.full', sheet).open = true;
  $$('.text mark').forEach(mark => { if (!sheet.contains(mark)) unmark(mark.closest('.text')); });
  const marks = markRange(textOf(sheet), start, end);
  const seen = marks.find(mark => mark.getClientRects().length) || sheet;
  seen.scrollIntoView({block: 'center'});
  sheet.focus({preventScroll: true});
}

/* ---- the panel of one citation ---- */
const panel = byId('panel');
let shown = null;
function place(text) {
  const match = /^([^:]+):(\d+)-(\d+)$/.exec(text);
  return match && sheetOf(match[1]) ? {label: match[1], start: +match[2], end: +match[3]} : null;
}
const placeOf = link => place(link.getAttribute('href').slice(1) + ':' + link.dataset.at);
const LONG = 700;
function passage(text, start, end) {
  let from = text.lastIndexOf('\n', start - 1) + 1;
  let to = text.indexOf('\n', end);
  if (to < 0) to = text.length;
  const cutBefore = start - from > LONG, cutAfter = to - end > LONG;
  if (cutBefore) from = start - LONG;
  if (cutAfter) to = end + LONG;
  const mark = document.createElement('mark');
  mark.append(...shownWords(text.slice(start, end)));
  return [...shownWords((cutBefore ? '… ' : '') + text.slice(from, start).trimStart()), mark,
    ...shownWords(text.slice(end, to).trimEnd() + (cutAfter ? ' …' : ''))];
}
function shownWords(text) {
  return text.split(/(\u2588{2,})/).map(part => {
    if (!/^\u2588{2}/.test(part)) return document.createTextNode(part);
    const note = document.createElement('span');
    note.className = 'state unv';
    note.textContent = 'words withheld';
    return note;
  });
}
function openPanel(at, link) {
  const sheet = sheetOf(at.label);
  const text = textOf(sheet).textContent;
  if (at.start >= at.end || at.end > text.length) return;
  const links = link ? $$('.cite', link.closest('.cites')) : [];
  $$('.cite.on').forEach(el => el.classList.remove('on'));
  if (link) link.classList.add('on');
  shown = {at, link, links, back: shown && !panel.hidden ? shown.back : document.activeElement};
  if (link) shown.back = link;
  $('#panel-title').textContent = at.label + ' · ' + sheet.dataset.outlet;
  $('.where', panel).textContent = $('h3', sheet).textContent + ' · ' + sheet.dataset.when + (sheet.dataset.note ? ' (' + sheet.dataset.note + ')' : '')
    + (sheet.dataset.doubt ? ' · paraphrase suspected: words are not verbatim' : '');
  $('.passage', panel).replaceChildren(...passage(text, at.start, at.end));
  const nth = links.indexOf(link);
  $('.turn', panel).hidden = links.length < 2;
  $('.nth', panel).textContent = nth + 1 + ' of ' + links.length;
  $('.prev', panel).disabled = nth <= 0;
  $('.next', panel).disabled = nth >= links.length - 1;
  $('.copy', panel).textContent = 'Copy link';
  if (panel.hidden && link) panel.classList.toggle('top', link.getBoundingClientRect().top > innerHeight * .55);
  panel.hidden = false;
  $('.passage', panel).scrollTop = Math.max(0, $('.passage mark', panel).offsetTop - $('.passage', panel).offsetTop - 60);
  panel.focus({preventScroll: true});
}
function closePanel() {
  if (panel.hidden) return;
  panel.hidden = true;
  $$('.cite.on').forEach(el => el.classList.remove('on'));
  if (shown && shown.back && shown.back.isConnected) shown.back.focus({preventScroll: true});
  shown = null;
}
function turn(step) {
  const next = shown && shown.links[shown.links.indexOf(shown.link) + step];
  if (!next) return;
  next.closest('.cites').classList.add('open');
  openPanel(placeOf(next), next);
}
$('.close', panel).addEventListener('click', closePanel);
$('.prev', panel).addEventListener('click', () => turn(-1));
$('.next', panel).addEventListener('click', () => turn(1));
$('.open', panel).addEventListener('click', () => {
  const at = shown.at;
  if (matchMedia('(max-width:46rem)').matches) { panel.hidden = true; shown = null; }
  openArticle(at.label, at.start, at.end);
});
$('.copy', panel).addEventListener('click', () => {
  const at = shown.at;
  const link = location.href.split('#')[0] + '#' + at.label + ':' + at.start + '-' + at.end;
  const done = () => { $('.copy', panel).textContent = 'Copied'; };
  const byHand = () => {
    const box = document.createElement('textarea');
    box.value = link;
    panel.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    done();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(link).then(done, byHand); else byHand();
});

/* ---- many citations of one item fold away ---- */
$$('.cites').forEach(cites => {
  const rest = cites.getElementsByClassName('rest').length;
  if (!rest) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'morecites';
  button.textContent = '+' + rest;
  button.setAttribute('aria-label', rest + ' more citations');
  button.addEventListener('click', () => { cites.classList.add('open'); button.remove(); });
  cites.append(button);
});

/* ---- statements ---- */
const list = $('.said'), form = $('.filters'), count = $('.count'), pager = $('.pager');
const PAGE = 40;
const said = list ? Array.from(list.children) : [];
const saidById = new Map(said.map(li => [li.id, li]));
let texts = null, matched = said, visible = PAGE, onlyUndated = false;
function matches(li, i, query, keys, from, to) {
  const own = ' ' + li.dataset.k + ' ';
  if (!keys.every(key => own.includes(' ' + key + ' '))) return false;
  if (onlyUndated && li.dataset.d && li.dataset.d === li.dataset.e) return false;
  if (from && !(li.dataset.e >= from)) return false;
  if (to && !(li.dataset.d && li.dataset.d <= to)) return false;
  return query.every(word => texts[i].includes(word));
}
function filter() {
  const query = words(form.q.value);
  if (query.length && !texts) texts = said.map(li => fold(li.textContent));
  const keys = $$('select', form).filter(select => !['order', 'from', 'to'].includes(select.name)).map(select => select.value).filter(Boolean);
  const from = form.from.value, to = form.to.value;
  matched = said.filter((li, i) => matches(li, i, query, keys, from, to));
  if (form.order.value === 'new') matched = matched.filter(li => li.dataset.d).reverse().concat(matched.filter(li => !li.dataset.d));
  visible = PAGE;
  showPage();
}
function showPage(all) {
  list.replaceChildren(...(all ? matched : matched.slice(0, visible)));
  const total = said.length.toLocaleString('en'), some = matched.length.toLocaleString('en');
  count.textContent = (matched.length === said.length ? total + (said.length === 1 ? ' statement' : ' statements') : some + ' of ' + total + ' statements')
    + (onlyUndated ? ', not dated to the day' : '');
  pager.hidden = all || visible >= matched.length;
}
if (list) {
  const days = new Map();
  said.forEach(li => { if (li.dataset.d && li.dataset.d === li.dataset.e) days.set(li.dataset.d, $('.when', li).textContent.replace(/,.*/, '')); });
  Array.from(days.keys()).sort().forEach(day => [form.from, form.to].forEach(select => select.add(new Option(days.get(day), day))));
  const later = debounce(filter, 120);
  form.addEventListener('input', event => { onlyUndated = false; if (event.target.type === 'search') later(); else filter(); });
  form.addEventListener('reset', () => setTimeout(() => { onlyUndated = false; filter(); }));
  form.addEventListener('submit', event => event.preventDefault());
  byId('more-said').addEventListener('click', () => {
    const next = matched[visible];
    visible += 5 * PAGE;
    showPage();
    if (next) next.focus({preventScroll: true});
  });
  showPage();
}
function revealStatement(li) {
  if (!matched.includes(li)) { form.reset(); onlyUndated = false; filter(); }
  visible = Math.max(visible, Math.ceil((matched.indexOf(li) + 1) / PAGE) * PAGE);
  showPage();
}
function showDay(day) {
  form.reset();
  onlyUndated = day === 'undated';
  if (!onlyUndated) { form.from.value = day; form.to.value = day; }
  filter();
}

/* ---- links within the page ---- */
function reveal(id) {
  const statement = saidById.get(id);
  if (statement && !statement.isConnected) revealStatement(statement);
  const el = byId(id);
  for (let outer = el && el.parentElement; outer; outer = outer.parentElement) if (outer.tagName === 'DETAILS') outer.open = true;
  if (el && el.tagName === 'DETAILS') el.open = true;
  return el;
}
function idOf(hash) {
  try { return decodeURIComponent(hash.slice(1)); } catch (e) { return hash.slice(1); }
}
function go(hash) {
  const id = idOf(hash);
  const at = place(id);
  if (at) { openPanel(at, null); openArticle(at.label, at.start, at.end); panel.focus({preventScroll: true}); return; }
  const el = reveal(id);
  if (el) { el.scrollIntoView(); el.focus({preventScroll: true}); }
}
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.dataset.at) {
    event.preventDefault();
    openPanel(placeOf(link), link);
  } else if (link.dataset.day && list) {
    showDay(link.dataset.day);
  } else {
    reveal(idOf(link.getAttribute('href')));
  }
});
addEventListener('hashchange', () => go(location.hash));
if (location.hash.length > 1) go(location.hash);

/* ---- where one is ---- */
const navLinks = new Map($$('.bar .links a').map(link => [link.getAttribute('href').slice(1), link]));
if ('IntersectionObserver' in window) {
  const observer = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
    navLinks.forEach(link => { link.classList.remove('on'); link.removeAttribute('aria-current'); });
    const link = navLinks.get(entry.target.id);
    link.classList.add('on');
    link.setAttribute('aria-current', 'true');
    const strip = link.parentElement;
    if (link.offsetLeft < strip.scrollLeft || link.offsetLeft + link.offsetWidth > strip.scrollLeft + strip.clientWidth) strip.scrollLeft = link.offsetLeft - 24;
  }), {rootMargin: '-15% 0px -75% 0px'});
  $$('main>section').forEach(section => observer.observe(section));
}

/* ---- a word on what a mark or a citation is ---- */
const tip = byId('tip');
function showTip(target) {
  let words = target.dataset.tip;
  if (!words && target.dataset.at) {
    const sheet = sheetOf(target.getAttribute('href').slice(1));
    words = sheet && sheet.dataset.outlet + ', ' + sheet.dataset.when;
    if (words) target.setAttribute('aria-label', target.textContent + ', ' + words);
  }
  if (!words) return;
  tip.textContent = words;
  tip.hidden = false;
  const box = target.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2), innerWidth - tip.offsetWidth - 8);
  tip.style.left = left + 'px';
  tip.style.top = (box.top > tip.offsetHeight + 12 ? box.top - tip.offsetHeight - 7 : box.bottom + 7) + 'px';
}
const hideTip = () => { tip.hidden = true; };
document.addEventListener('pointerover', event => {
  const target = event.pointerType !== 'touch' && event.target.closest && event.target.closest('[data-tip],.cite');
  if (target) showTip(target); else hideTip();
});
document.addEventListener('focusin', event => {
  const target = event.target.closest('[data-tip],.cite');
  if (target && target.matches(':focus-visible')) showTip(target); else hideTip();
});
addEventListener('scroll', hideTip, {passive: true});

/* ---- the timeline by arrow keys: one stop of the tab key, then left, right, up, down ---- */
const marks = $$('.tl .mk');
marks.forEach((mark, i) => mark.setAttribute('tabindex', i ? '-1' : '0'));
const middle = el => { const box = el.getBoundingClientRect(); return box.left + box.width / 2; };
function markBeside(mark, key) {
  const lane = mark.closest('.lane'), lanes = $$('.tl .lane');
  const across = el => $$('.mk', el).sort((a, b) => middle(a) - middle(b));
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = across(lane);
    return row[row.indexOf(mark) + (key === 'ArrowLeft' ? -1 : 1)];
  }
  const other = lanes[lanes.indexOf(lane) + (key === 'ArrowUp' ? -1 : 1)];
  return other && across(other).sort((a, b) => Math.abs(middle(a) - middle(mark)) - Math.abs(middle(b) - middle(mark)))[0];
}
$$('.tl').forEach(tl => tl.addEventListener('keydown', event => {
  const mark = event.target.closest('.mk');
  if (!mark || !event.key.startsWith('Arrow')) return;
  const next = markBeside(mark, event.key);
  event.preventDefault();
  if (!next) return;
  mark.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}));

/* ---- search over everything ---- */
const find = byId('find'), found = byId('found');
const MOST = 60;
let index = null, active = -1;
/* What an element says, without the labels of its citations and the titles of what it folds away. */
function wordsOf(el) {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node.nodeType === 3 ? NodeFilter.FILTER_ACCEPT : node.matches('.cites,summary,svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
  const parts = [];
  while (walker.nextNode()) parts.push(walker.currentNode.data);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
function entry(section, el, target) {
  const text = wordsOf(el);
  return {section, target, text, folded: fold(text)};
}
function buildIndex() {
  const all = [];
  const add = (section, selector) => $$(selector).forEach(el => el.id && all.push(entry(section, el, '#' + el.id)));
  add('Talks', '#talks .talk');
  add('Corridors', '#corridors .talk');
  add('Where', '.places tr');
  add('Human cost', '.figure,.frow.single');
  add('Attacks', '.attack');
  add('Differences', '.sides');
  $$('.matrix tbody tr').forEach((row, i) => { row.id = row.id || 'issue-' + i; all.push(entry('Positions', row, '#' + row.id)); });
  said.forEach(li => all.push(entry('Statements', li, '#' + li.id)));
  $$('.sheet').forEach(sheet => {
    const text = textOf(sheet).textContent;
    all.push({section: 'Article ' + sheet.id, target: sheet.id, head: $('h3', sheet).textContent, text, folded: fold(text), article: true});
  });
  return all;
}
function snippet(entry, query) {
  const at = entry.folded.indexOf(query[0]);
  const from = Math.max(0, at - 50);
  const node = document.createDocumentFragment();
  const mark = document.createElement('mark');
  mark.textContent = entry.text.slice(at, at + query[0].length);
  node.append((from ? '… ' : '') + entry.text.slice(from, at), mark, ...shownWords(entry.text.slice(at + query[0].length, at + 110)), '…');
  return [node, at];
}
function search() {
  const query = words(find.value);
  active = -1;
  if (!query.length) { closeFound(); return; }
  index = index || buildIndex();
  const hits = index.filter(entry => query.every(word => entry.folded.includes(word)));
  byId('hits').replaceChildren(...hits.slice(0, MOST).map((hit, i) => {
    const link = document.createElement('a');
    const [node, at] = snippet(hit, query);
    const label = document.createElement('span');
    label.className = 'eyebrow';
    label.textContent = hit.section;
    link.href = hit.article ? '#' + hit.target + ':' + at + '-' + (at + query[0].length) : hit.target;
    link.id = 'hit-' + i;
    link.setAttribute('role', 'option');
    link.tabIndex = -1;
    link.append(label, node);
    return link;
  }));
  $('p', found).textContent = hits.length === 0 ? 'Nothing found.' : hits.length > MOST ? 'The first ' + MOST + ' of ' + hits.length + ' places.' : hits.length + (hits.length === 1 ? ' place.' : ' places.');
  found.hidden = false;
  find.setAttribute('aria-expanded', 'true');
}
function closeFound() {
  found.hidden = true;
  find.setAttribute('aria-expanded', 'false');
  find.removeAttribute('aria-activedescendant');
}
function activate(step) {
  const links = $$('a', found);
  if (found.hidden || !links.length) return;
  active = (active + step + links.length) % links.length;
  links.forEach((link, i) => { link.classList.toggle('on', i === active); link.setAttribute('aria-selected', i === active); });
  links[active].scrollIntoView({block: 'nearest'});
  find.setAttribute('aria-activedescendant', links[active].id);
}
find.addEventListener('input', debounce(search, 140));
find.addEventListener('focus', () => { if (find.value) search(); });
find.addEventListener('keydown', event => {
  if (event.key === 'ArrowDown') { event.preventDefault(); activate(1); }
  if (event.key === 'ArrowUp') { event.preventDefault(); activate(-1); }
  if (event.key === 'Enter') {
    event.preventDefault();
    const link = $$('a', found)[Math.max(0, active)];
    if (link) link.click();
  }
});
found.addEventListener('click', event => { if (event.target.closest('a')) closeFound(); });
document.addEventListener('pointerdown', event => { if (!event.target.closest('#found,.find')) closeFound(); });

/* ---- keys ---- */
document.addEventListener('keydown', event => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    find.focus({preventScroll: true});
    find.setSelectionRange(0, find.value.length);
  } else if (event.key === 'Escape') {
    if (!found.hidden) { closeFound(); } else { hideTip(); closePanel(); }
  } else if (!panel.hidden && panel.contains(event.target) && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    turn(event.key === 'ArrowLeft' ? -1 : 1);
  }
});

/* ---- on paper everything is open ---- */
let closed = null;
function unfold() {
  if (closed) return;
  closed = $$('details:not([open])');
  closed.forEach(details => { details.open = true; });
  if (list) showPage(true);
}
function refold() {
  if (!closed) return;
  closed.forEach(details => { details.open = false; });
  closed = null;
  if (list) showPage();
}
addEventListener('beforeprint', unfold);
addEventListener('afterprint', refold);
})();
