"use strict";

/* Shows openapi.json as a page: a heading for each operation, a table of its parameters, its bodies and its answers. */

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) {
    made.textContent = text;
  }
  made.append(...children);
  return made;
}

function table(caption, headings, rows) {
  const head = element("tr", "", ...headings.map((heading) => {
    const cell = element("th", heading);
    cell.scope = "col";
    return cell;
  }));
  const body = rows.map((row) => element("tr", "", ...row.map((cell) => element("td", cell))));
  return element("table", "", element("caption", caption), element("thead", "", head), element("tbody", "", ...body));
}

function values(schema) {
  const kind = schema.enum ? schema.enum.join(", ") : schema.items ? "list of " + schema.items.type : schema.type;
  return "default" in schema ? kind + "; " + schema.default + " unless given" : kind;
}

function operation(path, method, described) {
  const section = element("section", "",
    element("h2", described.summary),
    element("p", "", element("code", method.toUpperCase() + " " + path)));
  if (described.description) {
    section.append(element("p", described.description));
  }
  if (described.parameters) {
    section.append(table("Parameters", ["name", "what it does", "values"], described.parameters.map((parameter) => [
      parameter.name + (parameter.required ? " (required)" : ""), parameter.description, values(parameter.schema)])));
  }
  if (described.requestBody) {
    section.append(table("Bodies", ["type", "parts"], Object.entries(described.requestBody.content).map(
      ([type, body]) => [type, Object.entries({...body.schema.properties, ...body.schema.patternProperties}).map(
        ([name, part]) => name + ": " + part.description).join(" ")])));
  }
  section.append(table("Answers", ["status", "what it means", "types"], Object.entries(described.responses).map(
    ([status, answer]) => [status, answer.description, Object.keys(answer.content).join(", ")])));
  return section;
}

fetch("openapi.json")
  .then((answer) => answer.json())
  .then((service) => {
    const page = document.getElementById("page");
    page.append(element("p", service.info.description));
    for (const [path, methods] of Object.entries(service.paths)) {
      for (const [method, described] of Object.entries(methods)) {
        page.append(operation(path, method, described));
      }
    }
  });
