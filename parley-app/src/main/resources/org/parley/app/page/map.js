
(function () {
'use strict';
const section = document.getElementById('places');
const map = section && section.querySelector('.map');
if (!map) return;
const $ = (selector, from) => (from || section).querySelector(selector);
const $$ = (selector, from) => Array.from((from || section).querySelectorAll(selector));
const ground = $('.ground'), opened = $('.opened'), bar = $('.daybar'), slider = $('input', bar), said = $('output', bar);
const WIDTH = 4000, HEIGHT = 2500, CLOSEST = WIDTH / 16;
$$('.zoom,.daybar').forEach(el => { el.hidden = false; });

/* ---- what stands in the table is what the map knows ---- */
const places = new Map();
$$('table.places tr[id]').forEach(row => places.set(row.id, {row, name: $('.name', row).textContent, how: $('td', row), things: $$('.there>li', row)}));
const marks = $$('.at').map(at => {
  const link = $('.pl', at), x = parseFloat(at.getAttribute('x')), y = parseFloat(at.getAttribute('y'));
  return {at, link, x: x / 100 * WIDTH, y: y / 100 * HEIGHT, place: places.get(link.dataset.place), label: $('.label', at),
    disc: $('.disc', at), full: link.getAttribute('aria-label'), alive: true};
});
const reaches = $$('.reach').map(el => ({el, rx: +el.getAttribute('rx'), ry: +el.getAttribute('ry')}));

/* ---- the part that is shown ---- */
const whole = ground.dataset.whole.split(' ').map(Number);
const limits = {left: Math.min(0, whole[0]), top: Math.min(0, whole[1]), right: Math.max(WIDTH, whole[0] + whole[2]), bottom: Math.max(HEIGHT, whole[1] + whole[3])};
const first = {x: WIDTH / 2, y: HEIGHT / 2, w: WIDTH};
let view = Object.assign({}, first);
const box = () => { const width = map.clientWidth || 1, height = map.clientHeight || 1; return {width, height, h: view.w * height / width, unit: view.w / width}; };
function show(x, y, w) {
  const widest = Math.max(WIDTH, whole[2]) * 1.3;
  view.w = Math.min(widest, Math.max(CLOSEST, w));
  view.x = Math.min(limits.right, Math.max(limits.left, x));
  view.y = Math.min(limits.bottom, Math.max(limits.top, y));
  draw();
}
function draw() {
  const now = box(), left = view.x - view.w / 2, top = view.y - now.h / 2;
  ground.setAttribute('viewBox', [left, top, view.w, now.h].map(n => n.toFixed(1)).join(' '));
  marks.forEach(mark => {
    mark.px = (mark.x - left) / now.unit;
    mark.py = (mark.y - top) / now.unit;
    mark.at.setAttribute('x', mark.px.toFixed(1));
    mark.at.setAttribute('y', mark.py.toFixed(1));
  });
  reaches.forEach(reach => {
    reach.el.setAttribute('rx', Math.max(reach.rx, 9 * now.unit).toFixed(0));
    reach.el.setAttribute('ry', Math.max(reach.ry, 9 * now.unit).toFixed(0));
  });
  labels(now);
  const most = view.w / 4 / ground.dataset.km, tens = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
  const km = most >= 5 * tens ? 5 * tens : most >= 2 * tens ? 2 * tens : tens;
  $('.scale rect').setAttribute('width', (km * ground.dataset.km / now.unit).toFixed(1));
  $('.scale text').textContent = km.toLocaleString('en') + ' km';
  $('.zoom .in').disabled = view.w <= CLOSEST * 1.01;
}
/* Labels stand where they lie over no mark and no other label, those with most first: right of their point, else left of it. */
function labels(now) {
  const shown = marks.filter(mark => mark.alive).reverse(), radius = mark => mark.disc ? +mark.disc.getAttribute('r') : 0;
  const taken = shown.slice(0, 400).filter(radius).map(mark => [mark.px - radius(mark), mark.py - radius(mark), mark.px + radius(mark), mark.py + radius(mark)]);
  const free = rect => taken.every(other => rect[0] >= other[2] || other[0] >= rect[2] || rect[1] >= other[3] || other[1] >= rect[3]);
  shown.forEach((mark, i) => {
    if (i >= 400) { mark.label.classList.add('off'); return; }
    const r = radius(mark), width = mark.label.textContent.length * 6.4, right = mark.px + r + 4, left = mark.px - r - 4 - width;
    const froms = !r ? [mark.px - width / 2] : right + width > now.width ? [left] : [right, left];
    const rects = froms.map(from => [from, mark.py - 7, from + width, mark.py + 7]), rect = rects.find(free);
    if (rect) taken.push(rect);
    if (r) {
      const turned = (rect || rects[0])[0] < mark.px;
      mark.label.setAttribute('x', turned ? -r : r);
      mark.label.setAttribute('dx', turned ? -5 : 5);
      mark.label.setAttribute('text-anchor', turned ? 'end' : 'start');
    }
    mark.label.classList.toggle('off', !rect);
  });
}
const zoom = (factor, x, y) => {
  const at = x === undefined ? view.x : x, down = y === undefined ? view.y : y, w = Math.max(CLOSEST, view.w * factor), share = w / view.w;
  show(at + (view.x - at) * share, down + (view.y - down) * share, w);
};
$('.zoom .in').addEventListener('click', () => zoom(1 / 1.7));
$('.zoom .out').addEventListener('click', () => zoom(1.7));
const all = $('.zoom .all');
if (all) all.addEventListener('click', () => {
  const wide = all.getAttribute('aria-pressed') !== 'true';
  all.setAttribute('aria-pressed', wide);
  all.textContent = wide ? 'Back' : 'All places';
  if (wide) show(whole[0] + whole[2] / 2, whole[1] + whole[3] / 2, Math.max(whole[2], whole[3] * map.clientWidth / map.clientHeight));
  else show(first.x, first.y, first.w);
});

/* ---- dragging, pinching, the wheel with the control key ---- */
const fingers = new Map();
let dragged = false;
const onMap = event => { const rect = map.getBoundingClientRect(), now = box(); return [view.x - view.w / 2 + (event.clientX - rect.left) * now.unit, view.y - now.h / 2 + (event.clientY - rect.top) * now.unit]; };
map.addEventListener('pointerdown', event => {
  if (event.target.closest('.zoom') || event.button) return;
  fingers.set(event.pointerId, event);
  dragged = false;
});
addEventListener('pointermove', event => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const unit = box().unit, dx = event.clientX - before.clientX, dy = event.clientY - before.clientY;
  if (fingers.size === 1) {
    if (!dragged && Math.hypot(dx, dy) < 5) return;
    dragged = true;
    show(view.x - dx * unit, view.y - (event.pointerType === 'touch' ? 0 : dy * unit), view.w);
  } else {
    const other = Array.from(fingers.values()).find(finger => finger.pointerId !== event.pointerId);
    const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY), is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
    dragged = true;
    if (was > 0 && is > 0) zoom(was / is, ...onMap({clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2}));
  }
  fingers.set(event.pointerId, event);
});
/* The click that ends a drag comes after this and is none. */
['pointerup', 'pointercancel'].forEach(type => addEventListener(type, event => { fingers.delete(event.pointerId); setTimeout(() => { dragged = false; }); }));
map.addEventListener('wheel', event => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoom(Math.exp(event.deltaY / 300), ...onMap(event));
}, {passive: false});
map.addEventListener('dblclick', event => { if (!event.target.closest('.zoom,.pl')) zoom(1 / 2, ...onMap(event)); });
map.addEventListener('dragstart', event => event.preventDefault());

/* ---- days ---- */
const DAY = 86400000, things = Array.from(places.values()).flatMap(place => place.things);
const dated = things.filter(li => li.dataset.d);
const stamp = day => Date.parse(day + 'T00:00:00Z'), iso = time => new Date(time).toISOString().slice(0, 10);
let day = null, days = Array.from(new Set(dated.flatMap(li => [li.dataset.d, li.dataset.e]))).sort();
if (days.length && stamp(days[days.length - 1]) - stamp(days[0]) <= 100 * DAY) {
  const from = stamp(days[0]), to = stamp(days[days.length - 1]);
  days = [];
  for (let time = from; time <= to; time += DAY) days.push(iso(time));
}
const words = day => new Date(stamp(day)).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const on = (li, when) => !when || (li.dataset.d && li.dataset.d <= when && when <= li.dataset.e);
const count = (n, noun) => n + ' ' + noun + (n === 1 ? '' : 's');
const undated = things.length - dated.length;
function setDay(next) {
  day = next;
  let spots = 0, items = 0;
  places.forEach(place => { place.now = place.things.filter(li => on(li, day)); items += place.now.length; spots += place.now.length ? 1 : 0; });
  marks.forEach(redraw);
  reaches.forEach(reach => reach.el.classList.toggle('off', !places.get(reach.el.dataset.place).now.length));
  $$('.beside li').forEach(li => {
    const now = places.get($('.pl', li).dataset.place).now.length;
    li.classList.toggle('dim', !now);
    $('.num', li).textContent = now;
  });
  const text = day ? words(day) + ': ' + count(items, 'item') + ' at ' + count(spots, 'place') + (undated ? '; ' + count(undated, 'undated item') + ' left out' : '')
    : 'All days: ' + count(items, 'item') + ' at ' + count(spots, 'place') + (undated ? '; ' + count(undated, 'item') + ' undated' : '');
  said.textContent = text;
  slider.setAttribute('aria-valuetext', day ? text : 'All days');
  $('.alldays').setAttribute('aria-pressed', !day);
  bar.classList.toggle('every', !day);
  if (!opened.hidden) fill(opened.dataset.place);
  const now = box();
  labels(now);
}
function redraw(mark) {
  const now = mark.place.now;
  mark.alive = now.length > 0;
  mark.at.classList.toggle('off', !mark.alive);
  mark.link.setAttribute('aria-label', day ? mark.full.replace(/: \d+ items?/, ': ' + count(now.length, 'item') + ' on ' + words(day)) : mark.full);
  mark.link.classList.toggle('hollow', mark.alive && now.every(li => li.dataset.plan));
  if (!mark.disc || !mark.alive) return;
  const r = Math.min(15, 4.5 + 1.7 * Math.sqrt(now.length));
  let from = 0;
  mark.disc.setAttribute('r', r);
  $$('.slice', mark.at).forEach(slice => {
    const share = 100 * now.filter(li => slice.classList.contains(li.className)).length / now.length;
    slice.setAttribute('r', r);
    slice.setAttribute('stroke-dasharray', share + ' 100');
    slice.setAttribute('stroke-dashoffset', -from);
    from += share;
  });
  $('.many', mark.at).textContent = now.length > 1 ? now.length : '';
}
let playing = 0;
function stop() {
  clearInterval(playing);
  playing = 0;
  $('.play').textContent = '▶';
  $('.play').setAttribute('aria-label', 'Play the days');
}
function step() {
  const next = day ? days.indexOf(day) + 1 : 0;
  if (next >= days.length) { stop(); return; }
  slider.value = next;
  setDay(days[next]);
}
if (days.length > 1) {
  slider.max = days.length - 1;
  slider.value = days.length - 1;
  const heights = days.map(when => dated.filter(li => on(li, when)).length), most = Math.max(...heights);
  const svg = $('.bars');
  heights.forEach((height, i) => {
    const rect = document.createElementNS('http' + '://www.w3.org/2000/svg', 'rect'), tall = height ? 2 + 20 * height / most : 0;
    const wide = Math.max(.8, 60 / days.length);
    rect.setAttribute('x', (i / (days.length - 1) * 100 - wide / 2).toFixed(2) + '%');
    rect.setAttribute('width', wide.toFixed(2) + '%');
    rect.setAttribute('y', 22 - tall);
    rect.setAttribute('height', tall);
    svg.append(rect);
  });
  slider.addEventListener('input', () => { stop(); setDay(days[+slider.value]); });
  $('.alldays').addEventListener('click', () => { stop(); setDay(null); });
  $('.play').addEventListener('click', () => {
    if (playing) { stop(); return; }
    if (day === days[days.length - 1]) setDay(null);
    $('.play').textContent = '❚❚';
    $('.play').setAttribute('aria-label', 'Stop');
    playing = setInterval(step, 1100);
    step();
  });
} else {
  bar.hidden = true;
}

/* ---- a place opens: what happened there, with the exact words ---- */
let back = null;
function exact(cite) {
  const sheet = document.getElementById(cite.getAttribute('href').slice(1)), [from, to] = cite.dataset.at.split('-').map(Number);
  const text = sheet.querySelector('.text').textContent.slice(from, to).replace(/\u2588{2,}/g, '[words withheld]').replace(/\s+/g, ' ').trim();
  return sheet.dataset.doubt ? text : '“' + text.replace(/^[“"„«]|[”"»]$/g, '') + '”';
}
function fill(id) {
  const place = places.get(id), head = document.createElement('h3'), how = document.createElement('p'), list = document.createElement('ul'), close = document.createElement('button');
  head.dir = 'auto';
  head.textContent = place.name;
  how.className = 'meta';
  how.append(...Array.from(place.how.cloneNode(true).childNodes));
  close.type = 'button';
  close.className = 'quiet close';
  close.textContent = '✕';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', shut);
  list.className = 'there';
  let before = '';
  place.now.forEach(li => {
    const copy = li.cloneNode(true), cites = $$('.cite', copy), quote = document.createElement('p');
    $$('.morecites', copy).forEach(el => el.remove());
    $$('.cites', copy).forEach(el => el.classList.add('open'));
    quote.className = 'exact';
    quote.dir = 'auto';
    quote.textContent = exact(cites[0]);
    if (quote.textContent !== before) copy.append(quote);
    before = quote.textContent;
    list.append(copy);
  });
  if (!place.now.length) how.append(' Nothing on this day.');
  opened.dataset.place = id;
  opened.replaceChildren(close, head, how, list);
  $$('.pl').forEach(link => {
    const here = link.dataset.place === id;
    link.classList.toggle('on', here);
    link.setAttribute('aria-expanded', here);
  });
  reaches.forEach(reach => reach.el.classList.toggle('on', reach.el.dataset.place === id));
}
function open(id, link) {
  back = link;
  opened.hidden = false;
  fill(id);
  opened.scrollTop = 0;
  opened.focus({preventScroll: true});
  if (opened.getBoundingClientRect().top > innerHeight - 120) opened.scrollIntoView({block: 'nearest'});
}
function shut() {
  if (opened.hidden) return;
  opened.hidden = true;
  $$('.pl.on,.reach.on').forEach(el => el.classList.remove('on'));
  $$('.pl').forEach(link => link.setAttribute('aria-expanded', 'false'));
  if (back && back.isConnected) back.focus({preventScroll: true});
}
/* A finger is wider than a mark: the mark nearest to where it came down, if that is near enough. */
function beneath(event) {
  if (!event.target.closest('.map') || event.target.closest('.zoom') || !matchMedia('(pointer: coarse)').matches) return null;
  const rect = map.getBoundingClientRect(), away = mark => Math.hypot(mark.px - event.clientX + rect.left, mark.py - event.clientY + rect.top);
  const near = marks.filter(mark => mark.alive && away(mark) <= 24).sort((a, b) => away(a) - away(b));
  return near.length ? near[0].link : null;
}
section.addEventListener('click', event => {
  const link = event.target.closest('.pl,.reach') || beneath(event);
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  if (!dragged) open(link.dataset.place, link.matches('.pl') ? link : null);
});
section.addEventListener('keydown', event => {
  if (event.key === 'Escape' && opened.contains(event.target)) { event.stopPropagation(); shut(); }
});

/* ---- by keys: one stop of the tab key, then the arrows to the nearest place that way ---- */
$$('.pl').forEach(link => { link.setAttribute('role', 'button'); link.setAttribute('aria-expanded', 'false'); });
marks.forEach((mark, i) => mark.link.setAttribute('tabindex', i === marks.length - 1 ? '0' : '-1'));
const ways = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
function toward(mark, way) {
  let best = null, least = Infinity;
  marks.forEach(other => {
    if (other === mark || !other.alive) return;
    const dx = other.x - mark.x, dy = other.y - mark.y, ahead = dx * way[0] + dy * way[1], aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (ahead > 0 && aside <= 2 * ahead && ahead + aside < least) { least = ahead + aside; best = other; }
  });
  return best;
}
function bring(mark) {
  const now = box();
  if (mark.px < 10 || mark.py < 10 || mark.px > now.width - 10 || mark.py > now.height - 10) show(mark.x, mark.y, view.w);
}
section.addEventListener('keydown', event => {
  const link = event.target.closest('.pl');
  if (!link) return;
  if (event.key === ' ') { event.preventDefault(); open(link.dataset.place, link); return; }
  const mark = marks.find(one => one.link === link);
  if (!mark) return;
  if (event.key === '+' || event.key === '-') { zoom(event.key === '+' ? 1 / 1.7 : 1.7, mark.x, mark.y); return; }
  if (!ways[event.key]) return;
  event.preventDefault();
  const next = toward(mark, ways[event.key]);
  if (!next) return;
  mark.link.setAttribute('tabindex', '-1');
  next.link.setAttribute('tabindex', '0');
  next.link.focus({preventScroll: true});
  bring(next);
});

/* ---- on paper the first view, all days ---- */
addEventListener('beforeprint', () => { stop(); setDay(null); show(first.x, first.y, first.w); });
setDay(null);
draw();
if ('ResizeObserver' in window) new ResizeObserver(draw).observe(map);
})();
