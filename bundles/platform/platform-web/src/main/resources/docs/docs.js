'use strict';

const METHODS = ['get', 'post', 'put', 'delete', 'patch'];
const PROBLEM = 'application/problem+json';

function element(name, text, className) {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
}

function resolve(doc, schema) {
  return schema && schema.$ref ? doc.components.schemas[schema.$ref.split('/').pop()] || {} : schema || {};
}

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.type === 'array') return typeOf(schema.items || {}) + '[]';
  if (schema.enum) return schema.enum.join(' | ');
  return [schema.type || 'any', schema.format].filter(Boolean).join(' ');
}

function example(doc, schema, seen = []) {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) {
    if (seen.includes(schema.$ref)) return {};
    return example(doc, resolve(doc, schema), seen.concat(schema.$ref));
  }
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'array': return [example(doc, schema.items || {}, seen)];
    case 'integer': case 'number': return 0;
    case 'boolean': return false;
    case 'string': return { 'date-time': '2026-03-02T09:30:00+08:00', date: '2026-03-02' }[schema.format] || '';
    default: return Object.fromEntries(Object.entries(schema.properties || {})
      .map(([name, property]) => [name, example(doc, property, seen)]));
  }
}

function table(headings, rows) {
  const node = element('table');
  const head = node.createTHead().insertRow();
  headings.forEach(heading => head.append(element('th', heading)));
  const body = node.createTBody();
  rows.forEach(cells => {
    const row = body.insertRow();
    cells.forEach((cell, i) => row.insertCell().append(element(i < 2 ? 'code' : 'span', cell)));
  });
  return node;
}

function content(doc, node, title, bodies) {
  for (const [media, body] of Object.entries(bodies || {})) {
    if (media === PROBLEM) continue;
    node.append(element('h3', `${title}（${media}）`));
    const schema = body.schema || {};
    const fields = resolve(doc, schema);
    const required = fields.required || [];
    const rows = Object.entries(fields.properties || {}).map(([name, property]) =>
      [name, typeOf(property), required.includes(name) ? '必填' : '', property.description || '']);
    if (rows.length) node.append(table(['字段', '类型', '', '说明'], rows));
    node.append(element('pre', JSON.stringify(example(doc, schema), null, 2)));
  }
}

function operation(doc, path, method, op) {
  const node = element('details');
  const summary = element('summary');
  summary.append(
    element('span', method.toUpperCase(), 'method ' + method.toUpperCase()),
    element('code', '/api' + path),
    element('span', op.summary || op.operationId),
    element('span', op['x-permission'] || (op.security ? '需登录' : '公开'), 'permission'));
  const body = element('div');
  if (op.description) body.append(element('p', op.description));
  if (op.parameters) {
    body.append(element('h3', '参数'), table(['名称', '类型', '位置', '说明'], op.parameters.map(parameter =>
      [parameter.name, typeOf(parameter.schema || {}), parameter.in, parameter.description || ''])));
  }
  content(doc, body, '请求', op.requestBody && op.requestBody.content);
  for (const [status, response] of Object.entries(op.responses || {})) {
    if (status !== 'default') {
      body.append(element('h3', `应答 ${status} ${response.description || ''}`));
      content(doc, body, '应答', response.content);
    }
  }
  node.append(summary, body);
  node.dataset.text = [method, path, op.summary, op.operationId, op['x-permission']].join(' ').toLowerCase();
  return node;
}

function render(doc) {
  const groups = new Map();
  for (const [path, item] of Object.entries(doc.paths)) {
    for (const method of METHODS.filter(name => item[name])) {
      const group = (item[method].tags || [path.split('/').slice(1, 4).join('/')])[0];
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(operation(doc, path, method, item[method]));
    }
  }
  const titles = new Map((doc.tags || []).map(tag => [tag.name, tag.description || tag.name]));
  const main = document.getElementById('operations');
  main.replaceChildren();
  for (const [name, operations] of groups) {
    const section = element('section');
    section.append(element('h2', titles.get(name) || name), ...operations);
    main.append(section);
  }
  main.append(element('h2', '出错时的应答'));
  content(doc, main, PROBLEM, { [PROBLEM + ' ']: { schema: { $ref: '#/components/schemas/Problem' } } });
}

function filter(text) {
  const wanted = text.trim().toLowerCase();
  document.querySelectorAll('section').forEach(section => {
    const operations = [...section.querySelectorAll('details')];
    operations.forEach(node => { node.hidden = !node.dataset.text.includes(wanted); });
    section.hidden = operations.every(node => node.hidden);
  });
}

document.getElementById('filter').addEventListener('input', event => filter(event.target.value));
fetch('/api/openapi.json')
  .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)))
  .then(render)
  .catch(failure => { document.getElementById('operations').textContent = '无法读取接口定义：' + failure.message; });
