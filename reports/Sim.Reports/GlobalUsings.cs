global using System.Text;
global using Point = (double X, double Y);
